/** Nouns that the list of units lacks, and the unit that a reader would hold equal. Published beside the list. */
import type { UnitId } from './units.ts';

const nouns: Readonly<Partial<Record<UnitId, string>>> = {
  ...{ traveller: 'passenger', person: 'people citizen inhabitant individual streamer nurse', resident: 'villager', participant: 'contestant' },
  ...{ visitor: 'guest arrival', tourist: 'holidaymaker', 'person-trip': 'entry exit entry-exit passenger-trip' },
  ...{ expert: 'scientist scholar specialist researcher', official: 'cadre leader civil-servant', child: 'orphan' },
  ...{
    athlete: 'player footballer',
    teacher: 'lecturer principal',
    guide: 'tour-guide',
    trainee: 'learner',
    soldier: 'troop',
  },
  ...{
    doctor: 'medic physician',
    worker: 'labourer laborer employee',
    officer: 'policeman ranger',
    suspect: 'offender',
  },
  ...{ enterprise: 'company firm business investor importer exporter buyer supplier', entrepreneur: 'trader merchant' },
  ...{ organization: 'unit agency department institution body', team: 'squad', association: 'club' },
  ...{ vehicle: 'truck lorry car bus ambulance unit-of-vehicles', bicycle: 'bike', ship: 'vessel boat' },
  ...{ machine: 'device equipment', weapon: 'gun rifle pistol', animal: 'cow pig buffalo cattle', tree: 'sapling' },
  ...{ blanket: 'quilt', house: 'home', item: 'product', route: 'line', booth: 'stall stand', bottle: 'barrel' },
  ...{
    commune: 'communes',
    village: 'hamlet',
    train: 'train-pair',
    pair: 'village-pair hamlet-pair commune-pair',
    locality: 'place',
    station: 'power-plant hydropower-plant',
  },
  ...{ document: 'text paper', clause: 'article provision', contract: 'deal', tip: 'tip-off information clue' },
  ...{
    'area-code': 'growing-area-code code',
    publication: 'story',
    case: 'incident infection surgery',
    award: 'medal prize',
  },
  ...{ engineer: 'technician', occasion: 'batch', visit: 'trip', meeting: 'talk review', fair: 'festival exhibition', course: 'class', field: 'major area' },
  ...{ kilogram: 'kg', kilometre: 'km', teu: 'TEU', tonne: 'ton', workday: 'man-day', times: 'fold' },
};

const bySynonym = new Map<string, UnitId>(
  (Object.entries(nouns) as [UnitId, string][]).flatMap(([unit, list]) => list.split(' ').map((noun) => [noun, unit])),
);

/** The unit that a noun in the singular stands for. `synonymToUnit('passenger') // => 'traveller'` */
export function synonymToUnit(noun: string): UnitId | undefined {
  return bySynonym.get(noun);
}
