/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The text being rendered, for the story components inside it. */
    story?: import('./story/story.ts').Told;
  }
}
