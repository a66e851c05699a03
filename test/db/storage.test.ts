import { expect, test } from 'vitest';
import { type FolderFacts, storageOf } from '#db/storage.ts';

const LINUX: FolderFacts = { platform: 'linux', realPath: '/home/iemand', fileSystemType: 0 };
const EXT4 = 0xef_53;
const TMPFS = 0x01_02_19_94;

test.for([
  ['ext4', EXT4, 'local'],
  ['tmpfs', TMPFS, 'local'],
  ['btrfs', 0x91_23_68_3e, 'local'],
  ['a system that tells nothing', 0, 'local'],
  ['NFS', 0x69_69, 'network-share'],
  ['SMB', 0x51_7b, 'network-share'],
  ['CIFS', 0xff_53_4d_42, 'network-share'],
  ['SMB2', 0xfe_53_4d_42, 'network-share'],
  ['9P', 0x01_02_19_97, 'network-share'],
  ['FUSE', 0x65_73_55_46, 'network-share'],
] as const)('on Linux a folder on %s (%i) is %s', ([, fileSystemType, expected]) => {
  expect(storageOf({ ...LINUX, fileSystemType })).toBe(expected);
});

test.for([
  ['win32', 'C:\\Users\\iemand\\Documents', 'local'],
  ['win32', '\\\\server\\thuis\\iemand', 'network-share'],
  ['win32', '//server/thuis/iemand', 'network-share'],
  ['darwin', '/Users/iemand/Documents', 'local'],
  ['darwin', '/Volumes/thuismappen/iemand', 'network-share'],
  // A folder of that name elsewhere is not a mount.
  ['darwin', '/Users/iemand/Volumes/x', 'local'],
] as const)('on %s the folder %s is %s', ([platform, realPath, expected]) => {
  expect(storageOf({ platform, realPath, fileSystemType: 0 })).toBe(expected);
});
