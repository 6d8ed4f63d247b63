import { isApiError } from '../../api/api-error.ts';
import { HubPlainPage } from '../../shell/hub-plain-page.tsx';
import { hubLinkTexts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';

const texts = hubLinkTexts.mailProblem;

/** Whether the server said that there is nothing behind a mail's link, now or ever. */
export const isLinkProblem = (error: unknown) =>
  isApiError(error, 'link_expired') || isApiError(error, 'link_unknown');

/** The link of a mail leads nowhere any more, or was cut off. */
export function BrokenLink({ error }: { readonly error?: Error | null }) {
  const expired = isApiError(error, 'link_expired');
  return (
    <HubPlainPage
      key="problem"
      title={expired ? texts.expiredTitle : texts.title}
      description={expired ? texts.expiredText : texts.text}
    >
      <LinkButton to="/hub">{hubLinkTexts.toPurchases}</LinkButton>
    </HubPlainPage>
  );
}
