import { createCompareRail, type CompareAct, type CompareRail } from './compare-rail.ts';
import type { CompareStage } from './compare-stage.ts';
import type { CompareConfig, SideConfig } from './config.ts';
import { createCurtain } from './curtain.ts';

/**
 * `<compare-scans>`: two figures that read without JavaScript; with it both open on demand and move together. With
 * `data-mode="curtain"` the style sheet has laid one over the other, and the edge between them can be moved at once.
 */
export class CompareScans extends HTMLElement {
  #strings!: CompareConfig['strings'];
  #status!: HTMLElement;
  #rail!: CompareRail;
  #sides: readonly SideConfig[] = [];
  #stage: CompareStage | undefined;

  connectedCallback(): void {
    const config = JSON.parse(this.#get(':scope > script').textContent) as CompareConfig;
    this.#strings = config.strings;
    this.#status = this.#get('[role=status]');
    this.#sides = [...this.querySelectorAll('.cmp-side > script')].map(
      (script) => JSON.parse(script.textContent) as SideConfig,
    );
    const isCurtain =
      this.dataset['mode'] === 'curtain' && matchMedia('(scripting: enabled)').matches;
    if (isCurtain) this.#hang();
    this.#rail = createCompareRail(this.#get('.cmp-rail'), this.#strings, !isCurtain, (act) => {
      this.#run(act);
    });
    this.#rail.fill(false);
  }

  disconnectedCallback(): void {
    this.#close();
  }

  async #open(): Promise<void> {
    this.#status.textContent = this.#strings['compare-opening'];
    const { CompareStage } = await import('./compare-stage.ts');
    const [first, second] = this.#sides;
    const [left, right] = this.querySelectorAll<HTMLElement>('.cmp-frame');
    if (!this.isConnected || this.#stage || !first || !second || !left || !right) return;
    this.#stage = new CompareStage({
      id: this.id,
      frames: [left, right],
      sides: [first, second],
      strings: this.#strings,
      isCalm: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onFirstTile: () => {
        this.dataset['state'] = 'open';
      },
      onFail: () => this.#fail(),
      say: (text) => (this.#status.textContent = text),
    });
    this.#status.textContent = '';
    this.#rail.fill(true)?.focus();
    await this.#stage.open();
  }

  #hang(): void {
    const sides = this.#get('.cmp-sides');
    const [left = '', right = ''] = this.#sides.map(({ label }) => label);
    const curtain = createCurtain(sides, this.#strings, [left, right], (percent) =>
      this.style.setProperty('--cmp-cut', `${percent}%`),
    );
    sides.append(curtain);
  }

  #run(act: CompareAct): void {
    if (act === 'open') {
      this.#open().catch(() => this.#fail());
    } else if (act === 'close') {
      this.#close();
      this.#rail.fill(false)?.focus();
    } else if (act === 'lock') {
      this.#toggleLock();
    } else {
      this.#stage?.run(act);
    }
  }

  #toggleLock(): void {
    this.#stage?.toggleLock();
    const isLocked = this.#stage?.isLocked === true;
    this.#rail.setLocked(isLocked);
    this.#status.textContent = this.#strings[isLocked ? 'compare-locked' : 'compare-unlocked'];
  }

  #close(): void {
    this.#stage?.destroy();
    this.#stage = undefined;
    delete this.dataset['state'];
  }

  /** The small pictures remain, and the curtain with them. */
  #fail(): void {
    this.#close();
    this.#rail.fill(false);
    this.#status.textContent = this.#strings['compare-failed'];
  }

  #get(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`compare-scans#${this.id} has no ${selector}`);
    return found;
  }
}

customElements.define('compare-scans', CompareScans);
