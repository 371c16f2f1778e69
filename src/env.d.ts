/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The chapter being rendered, for the story components inside it. */
    story?: import('./story/story.ts').Story;
  }
}
