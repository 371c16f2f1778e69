/** `from to` pairs divided by `|`; entries of several characters are phrases. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
