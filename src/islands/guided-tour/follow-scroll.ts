/** Where on the window, from its top, a stop takes over: its text stands in the middle of what is free of the picture. */
const LINE = { beside: 0.55, below: 0.32 };

export interface Follower {
  stop: () => void;
}

/**
 * Tells which of the elements, one under the other, crosses a line on the window; nothing while none does.
 * @param isBelow does the text stand below the picture, as on a phone?
 */
export function followScroll(
  elements: readonly HTMLElement[],
  isBelow: boolean,
  onChange: (index: number | undefined) => void,
): Follower {
  const line = Math.round(100 * (isBelow ? LINE.below : LINE.beside));
  const crossing = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) crossing.add(target);
        else crossing.delete(target);
      }
      const index = elements.findIndex((element) => crossing.has(element));
      onChange(index === -1 ? undefined : index);
    },
    { rootMargin: `-${line}% 0px -${100 - line}% 0px` },
  );
  for (const element of elements) observer.observe(element);
  return { stop: () => observer.disconnect() };
}
