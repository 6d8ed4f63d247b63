import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type MailDraft, previewQuery } from '../../api/mail.ts';
import { readParameterProblem } from '../../api/parameter-problem.ts';
import { useCompany } from '../../state/company.ts';

const waitMs = 400;

/** How a draft reads, a moment after the last key; what is wrong with it meanwhile, by its field. */
export function usePreview(draft: MailDraft) {
  const { id: companyId } = useCompany();
  const [subject] = useDebouncedValue(draft.subject, waitMs);
  const [body] = useDebouncedValue(draft.body, waitMs);
  const query = useQuery(previewQuery(companyId, { kind: draft.kind, subject, body }));
  const current = subject === draft.subject && body === draft.body;
  return {
    query,
    problem: current ? readParameterProblem(query.error) : undefined,
  };
}

export type Preview = ReturnType<typeof usePreview>;
