import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  NavLink,
  type NavLinkProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type ComponentProps, forwardRef } from 'react';

type A<P> = P & Omit<ComponentProps<'a'>, keyof P>;

/** A link inside of text: `<TextLink to="/$companyId/products" params={{ companyId }}>`. */
export const TextLink = createLink(
  forwardRef<HTMLAnchorElement, A<AnchorProps>>((props, ref) => (
    <Anchor ref={ref} underline="always" {...props} />
  )),
);

/** A link that looks like a button. */
export const LinkButton = createLink(
  forwardRef<HTMLAnchorElement, A<ButtonProps>>((props, ref) => (
    <Button component="a" ref={ref} {...props} />
  )),
);

/** A line of the navigation. */
export const NavigationLink = createLink(
  forwardRef<HTMLAnchorElement, A<NavLinkProps>>((props, ref) => (
    <NavLink component="a" ref={ref} {...props} />
  )),
);
