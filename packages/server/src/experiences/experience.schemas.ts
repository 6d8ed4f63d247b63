import { Type } from 'typebox';
import { platforms } from './software.rules.ts';

const textOrNull = (description: string) =>
  Type.Union([Type.String(), Type.Null()], { description });

const links = Object.fromEntries(
  platforms.map((platform) => [platform, Type.Optional(Type.String())]),
) as Record<(typeof platforms)[number], ReturnType<typeof optionalText>>;

function optionalText() {
  return Type.Optional(Type.String());
}

const members = {
  download_link: textOrNull('One for all platforms: http or https, at most 2000 characters.'),
  downloads: Type.Object(links, {
    additionalProperties: false,
    description: 'Links by platform. All three are needed where `download_link` is null.',
  }),
  version: textOrNull('1 to 100 characters.'),
  note: textOrNull('What the seller says of this version, at most 5000 characters.'),
};

/** The Software of a product as the seller's pages show it. */
export const DashboardSoftwareSchema = Type.Object(
  {
    id: Type.String({ description: '`exp_…`' }),
    name: Type.String(),
    ...members,
    updated_at: Type.Integer({ description: 'When it was last changed. Unix seconds.' }),
  },
  { $id: 'DashboardSoftware' },
);

export const PutSoftwareBody = Type.Object(members, { additionalProperties: false });

/** The same for a product that is being made: what is left out is null. */
export const NewSoftwareBody = Type.Partial(Type.Object(members), { additionalProperties: false });
