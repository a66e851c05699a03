import { expect, test } from 'vitest';
import { allowStandInFlag, builderArguments } from '#scripts/packaging/builder.ts';
import { controlFile, readFpmArguments } from '#scripts/packaging/fpm-options.ts';

const standIn = { folder: '/cache/electron', version: '33.2.1' };

test('the stand-in runtime is not packaged unless somebody asks for just that', () => {
  expect(() => builderArguments([], standIn)).toThrow('out of support');
  expect(() => builderArguments(['--linux', 'deb'], standIn)).toThrow(allowStandInFlag);
});

test('a package of the stand-in says so in its name, and publishes nothing', () => {
  const args = builderArguments([allowStandInFlag], standIn);
  expect(args).toContain('-c.electronDist=/cache/electron');
  expect(args.find((argument) => argument.startsWith('-c.artifactName='))).toContain('stand-in');
  expect(args).not.toContain(allowStandInFlag);
  expect(args.join(' ')).toContain('--publish never');
});

test('targets that somebody names are made instead of the usual ones', () => {
  expect(builderArguments([allowStandInFlag, '--linux', 'zip'], standIn).slice(0, 2)).toEqual([
    '--linux',
    'zip',
  ]);
  expect(builderArguments(['--win'], null)).toEqual(['--win', '--publish', 'never']);
});

const fpmArguments = [
  '-s dir --force -t deb --name netwerkkaart --version 0.1.0 --architecture x86_64'.split(' '),
  ['--description', 'Netwerkkaart\n\nVan de gemeentesecretaris', '--maintainer', 'Netwerkkaart'],
  '-d libnss3 -d libgtk-3-0 --deb-recommends xdg-utils'.split(' '),
  ['/tmp/app/=/opt/Netwerkkaart', '/tmp/a=b.png=/usr/share/icons/netwerkkaart.png'],
].flat();

test('what is asked of fpm is read', () => {
  const request = readFpmArguments(fpmArguments);
  expect(request.depends).toEqual(['libnss3', 'libgtk-3-0']);
  expect(request.recommends).toEqual(['xdg-utils']);
  expect(request.mappings).toEqual([
    { from: '/tmp/app/', to: '/opt/Netwerkkaart' },
    { from: '/tmp/a=b.png', to: '/usr/share/icons/netwerkkaart.png' },
  ]);
});

test('an unknown option is refused: without it the package would be another one', () => {
  expect(() => readFpmArguments([...fpmArguments, '--deb-systemd', 'x'])).toThrow('--deb-systemd');
});

test('the control file has the form that dpkg reads', () => {
  expect(controlFile(readFpmArguments(fpmArguments), 2048)).toBe(
    [
      'Package: netwerkkaart',
      'Version: 0.1.0',
      'Architecture: amd64',
      'Maintainer: Netwerkkaart',
      'Installed-Size: 2048',
      'Depends: libnss3, libgtk-3-0',
      'Recommends: xdg-utils',
      'Priority: optional',
      'Description: Netwerkkaart',
      ' .',
      ' Van de gemeentesecretaris',
      '',
    ].join('\n'),
  );
});
