import { Anchor, type AnchorProps } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import { type ComponentProps, forwardRef } from 'react';

type Props = AnchorProps & Omit<ComponentProps<'a'>, keyof AnchorProps>;

/** The way to the page above: `<BackLink to="/$companyId/products" params={{ companyId }}>`. */
export const BackLink = createLink(
  forwardRef<HTMLAnchorElement, Props>(({ children, ...props }, ref) => (
    <Anchor ref={ref} size="sm" w="fit-content" {...props}>
      <IconArrowLeft size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {children}
    </Anchor>
  )),
);
