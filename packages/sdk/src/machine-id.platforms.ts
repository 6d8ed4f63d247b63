/** How one platform is asked for its id, and how the answer reads. Pure: tests feed recorded outputs. */
export interface PlatformReader {
  readonly command: string;
  parse(output: string): string;
}

const compact = (text: string) => text.replace(/[\r\n\s]+/g, '').toLowerCase();

/**
 * The same sources as the npm package node-machine-id, so that keys bound by either stay bound.
 * `mixed` says that a 32-bit program runs on 64-bit Windows.
 */
export function platformReader(platform: string, mixed: boolean): PlatformReader | undefined {
  switch (platform) {
    case 'darwin':
      return {
        command: 'ioreg -rd1 -c IOPlatformExpertDevice',
        parse: (output) =>
          (output.split('IOPlatformUUID')[1]?.split('\n')[0] ?? '')
            .replace(/[=\s"]+/g, '')
            .toLowerCase(),
      };
    case 'win32': {
      const root = mixed
        ? '%windir%\\sysnative\\cmd.exe /c %windir%\\System32'
        : '%windir%\\System32';
      return {
        command: `${root}\\REG.exe QUERY HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography /v MachineGuid`,
        parse: (output) => compact(output.split('REG_SZ')[1] ?? ''),
      };
    }
    case 'linux':
      return {
        command:
          '( cat /var/lib/dbus/machine-id /etc/machine-id 2> /dev/null || hostname ) | head -n 1 || :',
        parse: compact,
      };
    case 'freebsd':
      return {
        command: 'kenv -q smbios.system.uuid || sysctl -n kern.hostuuid',
        parse: compact,
      };
    default:
      return undefined;
  }
}
