import { readProgress, saveProgress, type ExhibitionProgress } from './progress.ts';

/** Where one is in an exhibition, as the page writes it into the element. */
type Place = Pick<ExhibitionProgress, 'chapter' | 'href' | 'title' | 'numeral'>;

/**
 * `<chapter-progress>`: notes in this browser how far the chapter was read, so that home and exhibition can lead back
 * to the very place. Read to its end, the next chapter is where one goes on. Nothing is sent anywhere.
 */
class ChapterProgress extends HTMLElement {
  #listeners: AbortController | undefined;
  #end: IntersectionObserver | undefined;
  #isRead = false;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#save(this.#getPlace());
    const leave = (): void => {
      if (!this.#isRead) this.#save(this.#getPlace());
    };
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', leave, { signal });
    this.#end = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#finish();
    });
    const end = document.querySelector('.chapter-turn');
    if (end) this.#end.observe(end);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#end?.disconnect();
  }

  #getPlace(): Place {
    const place = readPlace(this.dataset['place']);
    const anchor = findAnchor();
    return anchor === undefined ? place : { ...place, href: `${place.href}#${anchor}` };
  }

  #finish(): void {
    this.#isRead = true;
    this.#save(readPlace(this.dataset['next']), readPlace(this.dataset['place']).chapter);
  }

  #save(place: Place, finished?: string): void {
    const { exhibition = '', exhibitionTitle = '' } = this.dataset;
    const before = readProgress()[exhibition]?.read ?? [];
    const read = finished === undefined ? before : [...new Set([...before, finished])];
    const { lang: language } = document.documentElement;
    saveProgress(exhibition, { ...place, exhibitionTitle, language, read, when: Date.now() });
  }
}

function readPlace(json = ''): Place {
  const nowhere = { chapter: '', href: '', title: '', numeral: '' };
  if (json === '') return nowhere;
  const place = JSON.parse(json) as Place;
  // It is followed from other pages.
  return { ...place, href: place.href && new URL(place.href, location.href).href };
}

/** The last thing with a name above the middle of the window; nothing at the head of the chapter. */
function findAnchor(): string | undefined {
  const named = document.querySelectorAll(
    '.chapter > h2[id], .chapter .cite[id], .chapter figure[id]',
  );
  return [...named].findLast((element) => element.getBoundingClientRect().top < innerHeight / 2)
    ?.id;
}

customElements.define('chapter-progress', ChapterProgress);
