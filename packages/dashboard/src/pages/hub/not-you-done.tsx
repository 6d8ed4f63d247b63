import { Anchor, List, Stack, Title } from '@mantine/core';
import type { Disputed } from '../../api/hub-link.ts';
import { HubPlainPage } from '../../shell/hub-plain-page.tsx';
import { hubLinkTexts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';

const texts = hubLinkTexts.notYou;

/** Everybody is signed out: what to do now, the surest first. */
export function NotYouDone({ disputed }: { readonly disputed: Disputed }) {
  const { product, seller, may_shuffle } = disputed;
  const { support_email } = seller;
  return (
    <HubPlainPage key="done" title={texts.doneTitle} description={texts.done(product.name)}>
      <Stack>
        <div>
          <Title order={2} size="h3" mb="xs">
            {texts.nextTitle}
          </Title>
          <List spacing="xs" className="break-anywhere">
            <List.Item>{texts.changeMail}</List.Item>
            <List.Item>
              {may_shuffle ? texts.shuffle(product.name) : texts.reset(product.name)}
            </List.Item>
            <List.Item>
              {texts.ask(seller.name)}{' '}
              {support_email !== null && (
                <Anchor href={`mailto:${encodeURI(support_email)}`} underline="always">
                  {support_email}
                </Anchor>
              )}
            </List.Item>
          </List>
        </div>
        <LinkButton to="/hub/sign-in">{texts.signIn}</LinkButton>
      </Stack>
    </HubPlainPage>
  );
}
