export interface GateSettings {
  /** Drafts of exhibitions and authorities pass; records never pass any easier. */
  readonly preview: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}
