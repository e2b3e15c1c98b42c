/** A thing with an optional text; an empty one is left out, so that it is not there at all. */
export const withText = <Thing extends object, Name extends keyof Thing>(
  thing: Thing,
  name: Name,
  text: string,
): Thing => {
  const { [name]: _, ...rest } = thing;
  return (text === '' ? rest : { ...rest, [name]: text }) as Thing;
};

/** A thing with an optional yes; a no is left out. */
export const withFlag = <Thing extends object, Name extends keyof Thing>(
  thing: Thing,
  name: Name,
  on: boolean,
): Thing => {
  const { [name]: _, ...rest } = thing;
  return (on ? { ...rest, [name]: true } : rest) as Thing;
};
