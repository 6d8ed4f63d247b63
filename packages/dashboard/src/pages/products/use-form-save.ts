import { useMutation } from '@tanstack/react-query';
import { readParameterProblem } from '../../api/parameter-problem.ts';

/** What is needed of a form of `@mantine/form`. */
interface FormFields {
  setFieldError(path: string, error: string): void;
  getInputNode(path: string): HTMLElement | null;
}

interface FormSave<Result> {
  readonly form: FormFields;
  /** The form's field by the wire's name of its value; what is not here is said below the form. */
  readonly fields: Readonly<Record<string, string>>;
  readonly save: () => Promise<Result>;
  readonly onSaved: (result: Result) => unknown;
}

/** Saves a form. A value that the server refuses gets the server's sentence at its field. */
export function useFormSave<Result>({ form, fields, save, onSaved }: FormSave<Result>) {
  const fieldOf = (error: unknown) => {
    const problem = readParameterProblem(error);
    const field = problem && fields[problem.parameter];
    return field === undefined ? undefined : { field, sentence: problem?.problem ?? '' };
  };
  const mutation = useMutation<Result, Error, void>({
    mutationFn: save,
    onSuccess: (result) => void onSaved(result),
    onError(error) {
      const found = fieldOf(error);
      if (!found) return;
      form.setFieldError(found.field, found.sentence);
      form.getInputNode(found.field)?.focus();
    },
  });
  const { error } = mutation;
  return {
    submit: () => mutation.mutate(),
    saving: mutation.isPending,
    /** What belongs to no field. */
    error: error && !fieldOf(error) ? error : null,
  };
}
