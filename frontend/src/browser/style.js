// Our content security policy allows no `style` attributes; through the object model a style may be set.
export const set = (element, name, value) => element.style.setProperty(name, value);

/** Gives what is in `element` the styles that wait in `data-style`. */
export function release(element) {
  for (const styled of element.querySelectorAll("[data-style]")) styled.style.cssText = styled.dataset.style;
}
