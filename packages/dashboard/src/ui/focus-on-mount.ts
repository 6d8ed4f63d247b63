/** A `ref` for what takes the place of the button that was pressed: the keyboard stays where it is. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
