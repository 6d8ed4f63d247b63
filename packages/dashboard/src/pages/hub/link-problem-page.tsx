import { useSearch } from '@tanstack/react-router';
import { HubPlainPage } from '../../shell/hub-plain-page.tsx';
import { hubLinkTexts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';

const { problems } = hubLinkTexts;
const isKnown = (name: string | undefined): name is keyof typeof problems =>
  name !== undefined && Object.hasOwn(problems, name);

/** Where a download's link leads when it does not lead to the file. */
export function LinkProblemPage() {
  const { problem } = useSearch({ from: '/hub/link' });
  const { title, text } = problems[isKnown(problem) ? problem : 'unknown'];
  return (
    <HubPlainPage title={title} description={text}>
      <LinkButton to="/hub">{hubLinkTexts.toPurchases}</LinkButton>
    </HubPlainPage>
  );
}
