import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isApiError } from '../../api/api-error.ts';
import { acceptInvitation, invitationQuery } from '../../api/invitation.ts';
import { useBegin } from '../../state/begin.ts';
import { forgetToken } from './kept-token.ts';

/** Accepts the invitation and goes to the company. Where it was used meanwhile, the page says so. */
export function useJoin(token: string) {
  const begin = useBegin();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (password?: string) => acceptInvitation(token, password),
    onSuccess({ company_id }) {
      forgetToken();
      begin(`/${company_id}`);
    },
    onError(error) {
      if (!isApiError(error)) return;
      // An account may have come to be since the page was opened.
      if (error.status === 404 || error.type === 'sign_in_first') {
        void client.invalidateQueries({ queryKey: invitationQuery(token).queryKey });
      }
    },
  });
}
