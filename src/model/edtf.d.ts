declare module 'edtf' {
  /** What the library gives back for any EDTF level 0–2 expression; bounds are milliseconds since 1970. */
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): EdtfValue;
}
