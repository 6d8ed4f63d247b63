import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { goToCompany, requireCompany, requireSession } from './guards.ts';
import { BrokenPage } from './pages/errors/broken-page.tsx';
import { NotFoundPage } from './pages/errors/not-found-page.tsx';
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

export const routeTree = root.addChildren([
  signIn,
  signUp,
  setup,
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
      developer,
      settings,
    ]),
  ]),
]);
