import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { inProject } from '../support/project.ts';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

function hashOf(integrity: string): readonly { readonly alg: string; readonly content: string }[] {
  const [algorithm = '', sum = ''] = integrity.split('-');
  return algorithm === 'sha512'
    ? [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }]
    : [];
}

function packageUrl({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licencesOf(licence: string): readonly unknown[] {
  return / (OR|AND) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

/**
 * What is in the program, as CycloneDX 1.5. The same sources give the same text: no moment of making, and a number that follows
 * from the content.
 * @see https://cyclonedx.org/docs/1.5/json/
 */
export function billOfMaterials(packages: readonly ShippedPackage[]): unknown {
  const own = manifestSchema.parse(JSON.parse(readFileSync(inProject('package.json'), 'utf8')));
  const components = packages.map((each) => ({
    type: 'library',
    'bom-ref': packageUrl(each),
    name: each.name,
    version: each.version,
    purl: packageUrl(each),
    licenses: licencesOf(each.licence),
    hashes: hashOf(each.integrity),
  }));
  const sum = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const serial = `${sum.slice(0, 8)}-${sum.slice(8, 12)}-5${sum.slice(13, 16)}-8${sum.slice(17, 20)}-${sum.slice(20, 32)}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': packageUrl(own),
        name: own.name,
        version: own.version,
        licenses: licencesOf(own.license),
      },
    },
    components,
    dependencies: [{ ref: packageUrl(own), dependsOn: components.map((component) => component['bom-ref']) }],
  };
}

/** All licences with their texts, for people; packages with the same text stand together. */
export function licenceList(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const each of packages) {
    const text =
      each.licenceText === '' ? `(${each.licence}; het pakket brengt geen tekst mee)` : each.licenceText;
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const parts = [...byText].map(([text, those]) => {
    const names = those.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n');
    return `${names}\n\n${text}`;
  });
  const line = `\n\n${'-'.repeat(79)}\n\n`;
  return `Netwerkkaart bevat werk van anderen. Per pakket de licentie.${line}${parts.join(line)}\n`;
}

/** Where both lie, beside the built program. */
export const LICENCES_FILE = 'licenties.txt';
export const MATERIALS_FILE = 'sbom.cdx.json';

/** Writes both into a folder. @returns how many packages they name */
export function writeCompliance(folder: string): number {
  const packages = shippedPackages();
  writeFileSync(path.join(folder, LICENCES_FILE), licenceList(packages));
  writeFileSync(path.join(folder, MATERIALS_FILE), `${JSON.stringify(billOfMaterials(packages), null, 2)}\n`);
  return packages.length;
}
