/** In a shadow root, so nothing of the site's reaches it and nothing of it reaches the site. */
export const SHEET = `
:host { all: initial; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.bar, .panel, .pane, .frame { font: 14px/1.5 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
.bar, .panel { position: fixed; z-index: 2147483646; left: 12px; color: #f1e9da; background: #15120f;
  border: 1px solid #7d705c; }
.bar { bottom: 12px; display: flex; align-items: center; max-width: calc(100vw - 24px); flex-wrap: wrap; }
.bar h2 { font: inherit; margin: 0; padding: 0 12px; letter-spacing: .1em; color: #d8c9ab; }
.bar p { margin: 0; padding: 6px 12px; max-width: 34em; }
.bar p:empty { display: none; }
button, input, select, textarea { font: inherit; color: inherit; }
button { min-height: 36px; padding: 4px 12px; border: 1px solid #7d705c; border-radius: 0; background: #241f18;
  cursor: pointer; }
.bar button { min-height: 40px; border-width: 0 0 0 1px; }
button:hover { background: #3a3227; }
button[aria-pressed="true"] { background: #f1e9da; color: #15120f; }
button:disabled { opacity: .6; cursor: progress; }
:focus-visible { outline: 3px solid #ffb8aa; outline-offset: 2px; }
.panel { bottom: 64px; width: min(24rem, calc(100vw - 24px)); max-height: calc(100vh - 88px); overflow: auto;
  padding: 12px 16px 16px; display: grid; gap: 8px; }
.panel p { margin: 0; }
.head { display: flex; gap: 12px; justify-content: space-between; align-items: start; }
.close { min-height: 32px; min-width: 32px; padding: 0; font-size: 18px; line-height: 1; }
.title { font-weight: 600; }
.name { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: #d8c9ab; font-size: 13px; }
.status:empty, .trouble:empty { display: none; }
.trouble { color: #ffc4b8; overflow-wrap: anywhere; }
fieldset { margin: 0; padding: 0; border: 0; }
.numbers { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; min-width: 0; }
legend { padding: 0; color: #d8c9ab; font-size: 13px; }
label { display: grid; gap: 2px; font-size: 13px; min-width: 0; }
input, select, textarea { width: 100%; min-height: 34px; padding: 4px 6px; border: 1px solid #7d705c;
  border-radius: 0; background: #0b0a08; font-size: 14px; }
textarea { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: 13px; resize: vertical; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; }
.redact { display: grid; gap: 8px; padding-top: 8px; border-top: 1px solid #7d705c; }
.pane { position: fixed; z-index: 2147483644; padding: 0; min-height: 0; background: rgb(165 40 27 / .06);
  border: 2px dashed #a5281b; outline: 1px solid #fff; outline-offset: -3px; cursor: crosshair; touch-action: none; }
.pane:hover { background: rgb(165 40 27 / .1); }
.pane:focus-visible { outline: 4px solid #fff; outline-offset: -6px; border-style: solid; }
.frame { position: fixed; z-index: 2147483645; border: 2px solid #a5281b; outline: 1px solid #fff;
  background: rgb(165 40 27 / .08); cursor: move; touch-action: none; }
.frame:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 5px #15120f; }
.grip { position: absolute; width: 24px; height: 24px; margin: -12px; touch-action: none; }
.grip::after { content: ""; position: absolute; inset: 7px; background: #fff; border: 2px solid #a5281b; }
.x-1 { left: 0; } .x0 { left: 50%; } .x1 { left: 100%; }
.y-1 { top: 0; } .y0 { top: 50%; } .y1 { top: 100%; }
.x-1.y-1, .x1.y1 { cursor: nwse-resize; } .x1.y-1, .x-1.y1 { cursor: nesw-resize; }
.x0 { cursor: ns-resize; } .y0 { cursor: ew-resize; }
@media (max-width: 40rem) {
  .bar, .panel { left: 0; right: 0; max-width: none; width: auto; }
  .bar { bottom: 0; }
  .panel { bottom: 42px; max-height: 46vh; }
}
@media print { .bar, .panel, .pane, .frame { display: none; } }
`;
