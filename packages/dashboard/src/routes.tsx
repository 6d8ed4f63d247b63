import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { goToCompany, requireBuyer, requireCompany, requireSession } from './guards.ts';
import { BrokenPage } from './pages/errors/broken-page.tsx';
import { NotFoundPage } from './pages/errors/not-found-page.tsx';
import { HubBrokenPage, HubNotFoundPage } from './pages/hub/hub-stand-in.tsx';
import { pickTexts } from './search.ts';
import { Frame } from './shell/frame.tsx';

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: pickTexts(['next']),
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-up-page.tsx'), 'SignUpPage'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('./pages/setup/setup-page.tsx'), 'SetupPage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(
    () => import('./pages/invitation/invitation-page.tsx'),
    'InvitationPage',
  ),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: ({ location }) => requireSession(location.href).then(() => undefined),
  component: lazyRouteComponent(() => import('./shell/shell.tsx'), 'Shell'),
});

const start = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: goToCompany,
  component: lazyRouteComponent(
    () => import('./pages/errors/no-company-page.tsx'),
    'NoCompanyPage',
  ),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/account/account-page.tsx'), 'AccountPage'),
});

const company = createRoute({
  getParentRoute: () => signedIn,
  path: '/$companyId',
  beforeLoad: ({ params }) => requireCompany(params.companyId),
});

const home = createRoute({
  getParentRoute: () => company,
  path: '/',
  validateSearch: pickTexts(['days']),
  component: lazyRouteComponent(() => import('./pages/home/home-page.tsx'), 'HomePage'),
});

const products = createRoute({
  getParentRoute: () => company,
  path: '/products',
  validateSearch: pickTexts(['archived']),
  component: lazyRouteComponent(() => import('./pages/products/products-page.tsx'), 'ProductsPage'),
});

const newProduct = createRoute({
  getParentRoute: () => company,
  path: '/products/new',
  component: lazyRouteComponent(
    () => import('./pages/products/new-product-page.tsx'),
    'NewProductPage',
  ),
});

const product = createRoute({
  getParentRoute: () => company,
  path: '/products/$productId',
  validateSearch: pickTexts(['tab']),
  component: lazyRouteComponent(() => import('./pages/products/product-page.tsx'), 'ProductPage'),
});

const memberships = createRoute({
  getParentRoute: () => company,
  path: '/memberships',
  validateSearch: pickTexts([
    'search',
    'status',
    'valid',
    'product_id',
    'plan_id',
    'bound',
    'direction',
  ]),
  component: lazyRouteComponent(
    () => import('./pages/memberships/memberships-page.tsx'),
    'MembershipsPage',
  ),
});

const membership = createRoute({
  getParentRoute: () => company,
  path: '/memberships/$membershipId',
  component: lazyRouteComponent(
    () => import('./pages/memberships/membership-page.tsx'),
    'MembershipPage',
  ),
});

const mail = createRoute({
  getParentRoute: () => company,
  path: '/mail',
  validateSearch: pickTexts(['tab', 'status']),
  component: lazyRouteComponent(() => import('./pages/mail/mail-page.tsx'), 'MailPage'),
});

const sentMail = createRoute({
  getParentRoute: () => company,
  path: '/mail/$mailId',
  component: lazyRouteComponent(() => import('./pages/mail/sent-mail-page.tsx'), 'SentMailPage'),
});

const mailText = createRoute({
  getParentRoute: () => company,
  path: '/mail/texts/$kind',
  component: lazyRouteComponent(() => import('./pages/mail/mail-text-page.tsx'), 'MailTextPage'),
});

const developer = createRoute({
  getParentRoute: () => company,
  path: '/developer',
  validateSearch: pickTexts(['new']),
  component: lazyRouteComponent(
    () => import('./pages/developer/developer-page.tsx'),
    'DeveloperPage',
  ),
});

const settings = createRoute({
  getParentRoute: () => company,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
});

const hubStandIns = { notFoundComponent: HubNotFoundPage, errorComponent: HubBrokenPage };

const hub = createRoute({
  getParentRoute: () => root,
  path: '/hub',
  ...hubStandIns,
});

const hubSignIn = createRoute({
  ...hubStandIns,
  getParentRoute: () => hub,
  path: '/sign-in',
  validateSearch: pickTexts(['next']),
  component: lazyRouteComponent(() => import('./pages/hub/hub-sign-in-page.tsx'), 'HubSignInPage'),
});

const notYou = createRoute({
  ...hubStandIns,
  getParentRoute: () => hub,
  path: '/not-you',
  component: lazyRouteComponent(() => import('./pages/hub/not-you-page.tsx'), 'NotYouPage'),
});

const unsubscribe = createRoute({
  ...hubStandIns,
  getParentRoute: () => hub,
  path: '/unsubscribe',
  component: lazyRouteComponent(
    () => import('./pages/hub/unsubscribe-page.tsx'),
    'UnsubscribePage',
  ),
});

const linkProblem = createRoute({
  ...hubStandIns,
  getParentRoute: () => hub,
  path: '/link',
  validateSearch: pickTexts(['problem']),
  component: lazyRouteComponent(
    () => import('./pages/hub/link-problem-page.tsx'),
    'LinkProblemPage',
  ),
});

const buyer = createRoute({
  ...hubStandIns,
  getParentRoute: () => hub,
  id: 'buyer',
  beforeLoad: ({ location }) => requireBuyer(location.href),
  component: lazyRouteComponent(() => import('./shell/hub-shell.tsx'), 'HubShell'),
});

const purchases = createRoute({
  ...hubStandIns,
  getParentRoute: () => buyer,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/hub/purchases-page.tsx'), 'PurchasesPage'),
});

const purchase = createRoute({
  ...hubStandIns,
  getParentRoute: () => buyer,
  path: '/purchases/$membershipId',
  component: lazyRouteComponent(() => import('./pages/hub/purchase-page.tsx'), 'PurchasePage'),
});

const buyerAccount = createRoute({
  ...hubStandIns,
  getParentRoute: () => buyer,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/hub/hub-account-page.tsx'), 'HubAccountPage'),
});

export const routeTree = root.addChildren([
  signIn,
  signUp,
  setup,
  invitation,
  hub.addChildren([
    hubSignIn,
    notYou,
    unsubscribe,
    linkProblem,
    buyer.addChildren([purchases, purchase, buyerAccount]),
  ]),
  signedIn.addChildren([
    start,
    account,
    company.addChildren([
      home,
      products,
      newProduct,
      product,
      memberships,
      membership,
      mail,
      sentMail,
      mailText,
      developer,
      settings,
    ]),
  ]),
]);
