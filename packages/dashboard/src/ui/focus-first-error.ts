interface Form {
  getInputNode(path: string): HTMLElement | null;
}

/**
 * For `form.onSubmit(save, focusFirstError(form))`: the focus goes to the first field that has to be
 * mended, where a screen reader reads what is wrong with it.
 */
export function focusFirstError(form: Form) {
  return (errors: Readonly<Record<string, unknown>>): void => {
    const [first] = Object.keys(errors);
    if (first !== undefined) form.getInputNode(first)?.focus();
  };
}
