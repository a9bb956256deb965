import { access, constants, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { timeZones } from '@simpul-kim/contract';
import type { Config } from '../config.ts';
import { momentAt } from '../regions/index.ts';
import { megabytes, note, well, wrong, type Finding } from './finding.ts';

const oldestNode = 24;
/** Before this was written it cannot be; long after, a clock has run away. */
const plausible = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2100, 0, 1) };

/** Whether the Node.js is new enough. */
export function examineNode(version = process.versions.node): Finding {
  return Number.parseInt(version, 10) >= oldestNode
    ? well(`Node.js ${version}`, `Node.js ${version}`)
    : wrong(
        { id: `Node.js ${version} terlalu lama`, en: `Node.js ${version} is too old` },
        {
          id: `Jalankan lewat npm run kim, atau pasang Node.js ${oldestNode} atau lebih baru.`,
          en: `Give the command by npm run kim, or install Node.js ${oldestNode} or newer.`,
        },
      );
}

/** Whether the clock can be right, and times can be shown in all zones. */
export function examineClock(now = Date.now()): Finding[] {
  const time = new Date(now).toISOString();
  const isPlausible = now > plausible.from && now < plausible.until;
  const wrongZones = timeZones.filter((timeZone) => {
    const noon = momentAt('2026-11-21', '12:00', timeZone);
    const shown = new Intl.DateTimeFormat('id-ID', { timeZone, hour: 'numeric', weekday: 'long' });
    return !/^Sabtu\D+12\b/.test(shown.format(noon));
  });
  return [
    isPlausible
      ? well(`Jam sistem: ${time}`, `System clock: ${time}`)
      : wrong(
          {
            id: `Jam sistem tidak mungkin benar: ${time}`,
            en: `The clock cannot be right: ${time}`,
          },
          {
            id: 'Setel jamnya, dan nyalakan penyelarasan waktu: timedatectl set-ntp true',
            en: 'Set it, and have it synchronised: timedatectl set-ntp true',
          },
        ),
    wrongZones.length === 0
      ? well('Zona waktu WIB, WITA, dan WIT lengkap', 'Time zones WIB, WITA and WIT are complete')
      : wrong(
          {
            id: `Data zona waktu atau bahasa tidak lengkap: ${wrongZones.join(', ')}`,
            en: `Data of time zones or languages are incomplete: ${wrongZones.join(', ')}`,
          },
          {
            id: 'Pakai Node.js yang membawa data lengkap (full-icu), misalnya yang dari npm.',
            en: 'Use a Node.js with complete data (full-icu), for example the one from npm.',
          },
        ),
  ];
}

/** The folder itself, or the nearest one around it that is there. */
async function nearestFolder(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await stat(at).catch(() => undefined)) return at;
    if (at === dirname(at)) return at;
  }
}

/** Whether the data folder can be used, and has room. */
export async function examineFolder(dataDir: string, { reserveBytes }: Config): Promise<Finding[]> {
  const folder = await nearestFolder(dataDir);
  const { uid } = await stat(folder);
  const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  return [
    isWritable
      ? well(`Folder data: ${dataDir}`, `Data folder: ${dataDir}`)
      : wrong(
          {
            id: `Folder data ${dataDir} tidak dapat ditulisi pengguna ini (pemilik ${folder}: id ${uid})`,
            en: `The data folder ${dataDir} cannot be written by this user (owner of ${folder}: id ${uid})`,
          },
          {
            id: 'Jalankan sebagai pengguna yang menjalankan layanan, atau sebut folder lain dengan KIM_DATA_DIR.',
            en: 'Run this as the user who runs the service, or name another folder by KIM_DATA_DIR.',
          },
        ),
    free >= reserveBytes
      ? well(`Ruang disk: ${megabytes(free)} kosong`, `Disk: ${megabytes(free)} free`)
      : wrong(
          {
            id: `Disk hampir penuh: ${megabytes(free)} kosong, kurang dari cadangan ${megabytes(reserveBytes)}; layanan menolak tulisan baru`,
            en: `The disk is almost full: ${megabytes(free)} free, less than the reserve of ${megabytes(reserveBytes)}; the service refuses to write`,
          },
          {
            id: 'Kosongkan ruang di disk itu, atau perbesar.',
            en: 'Make room on that disk, or make it bigger.',
          },
        ),
  ];
}

const answerWithinMs = 5_000;

async function isSimpulKim(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(answerWithinMs) });
    return ((await answer.json()) as { status?: unknown }).status === 'ok';
  } catch {
    return false;
  }
}

/** Whether the port is ours, or free for us. */
export async function examinePort({ host, port }: Config): Promise<Finding> {
  if (port === 0) return well('Port dipilih saat mulai', 'The port is chosen at the start');
  const near = /^(0\.0\.0\.0|::|localhost)$/.test(host) ? 'localhost' : host;
  const name = near.includes(':') ? `[${near}]` : near;
  if (await isSimpulKim(`http://${name}:${port}/healthz`)) {
    return well(`Layanan berjalan di port ${port}`, `The service runs on port ${port}`);
  }
  const probe = createServer();
  const code = await new Promise<string | undefined>((resolve) => {
    probe
      .once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .listen({ host, port }, () => probe.close(() => resolve(undefined)));
  });
  if (code === undefined) {
    return note(
      {
        id: `Layanan tidak berjalan; port ${port} kosong`,
        en: `The service does not run; port ${port} is free`,
      },
      { id: 'Jalankan dengan: npm start', en: 'Start it by: npm start' },
    );
  }
  return wrong(
    {
      id: `Port ${port} di ${host} tidak dapat dipakai (${code}), dan bukan layanan ini yang menjawab di sana`,
      en: `Port ${port} of ${host} cannot be used (${code}), and it is not this service that answers there`,
    },
    {
      id: 'Hentikan program yang memakainya, atau pilih PORT atau HOST lain.',
      en: 'Stop the program that uses it, or choose another PORT or HOST.',
    },
  );
}

/** Whether people reach the service under a safe address. @param reach whether to ask it. */
export async function examinePublicUrl(
  { publicUrl }: Config,
  { production, reach }: { production: boolean; reach: boolean },
): Promise<Finding[]> {
  if (publicUrl === undefined) {
    const what = { id: 'KIM_PUBLIC_URL belum diisi', en: 'KIM_PUBLIC_URL is not set' };
    const todo = {
      id: 'Isi dengan alamat layanan bagi masyarakat, misalnya KIM_PUBLIC_URL=https://kim.example.go.id',
      en: 'Set it to the address that people use, e.g. KIM_PUBLIC_URL=https://kim.example.go.id',
    };
    return [production ? wrong(what, todo) : note(what, todo)];
  }
  const findings = [
    publicUrl.startsWith('https:')
      ? well(`Alamat publik: ${publicUrl}`, `Public address: ${publicUrl}`)
      : wrong(
          {
            id: `Alamat publik ${publicUrl} tidak memakai https`,
            en: `The public address ${publicUrl} is not https`,
          },
          {
            id: 'Pasang sertifikat di proksi, lalu isi KIM_PUBLIC_URL dengan https://…; kata sandi dan aspirasi warga lewat di sana.',
            en: "Install a certificate at the proxy, then set KIM_PUBLIC_URL to https://…; passwords and residents' words pass there.",
          },
        ),
  ];
  if (!reach) return findings;
  const answers = await isSimpulKim(`${publicUrl}/healthz`);
  findings.push(
    answers
      ? well('Alamat publik menjawab', 'The public address answers')
      : wrong(
          {
            id: `${publicUrl}/healthz tidak menjawab sebagai Simpul KIM`,
            en: `${publicUrl}/healthz does not answer as Simpul KIM`,
          },
          {
            id: 'Periksa DNS, proksi, sertifikat, dan apakah layanan berjalan.',
            en: 'Check DNS, proxy, certificate, and whether the service runs.',
          },
        ),
  );
  return findings;
}
