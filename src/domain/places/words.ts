import { fold } from '../fold.ts';

/** A word that tells the kind of the name beside it: `bits` of kinds.ts, and how it reads when its marks are typed. */
export interface KindWord {
  bits: number;
  /** As toned() writes it: “phương0” is phường. */
  tones: string;
}

/** Words before a name, by their folded form. */
export const BEFORE = kindWords(
  '1,phương0,p,f,ph,ward;2,xa2,x,xa2 đao3;4,thi4 trân1,tt;8,đăc4 khu,dk;40,quân0 đao3;16,quân4,q;32,huyên4,h,huyên4 đao3;64,thi4 xa2,tx;128,thanh0 phô1,tp,thanh0 phô1 đao3;256,tinh3,t;240,district',
);

/** English words after a name, by their folded form. */
export const AFTER = kindWords('1,ward;2,commune;4,township;68,town;8,special zone;240,district;128,city;256,province');

/** Words that open a street, a house or a hamlet: what follows them is rarely the commune. */
export const SMALLER = kindWords(
  '0,đương0,phô1,ngo2,ngach1,hem3,kiêt4,sô1,thôn,âp1,tô3,khom1,xom1,ban3,buôn,lang0,khu,kp,tdp,ql,tl,toa0,tâng0,kdc,kcn,street,st,road,alley,lane,house,hamlet,village',
);

/** Words of sentences around a place: they hardly matter. */
export const NOISE = new Set('o tai gan dang toi minh cu moi thuoc truoc nay in at near of the dia chi'.split(' '));

/** Other names people use, folded without spaces, and the key of the name they stand for. */
export const ALIASES = new Map(
  'hochiminh hcm tphcm hcmc sg saigon;hanoi hn;haiphong hp;quangninh qn;danang dn;cantho ct;bariavungtau brvt;hue tth thuathienhue'
    .split(';')
    .flatMap((row) => row.split(' ').map((alias, _, [name = '']) => [alias, name] as const)),
);

function kindWords(text: string): Map<string, KindWord> {
  return new Map(
    text.split(';').flatMap((row) => {
      const [bits, ...forms] = row.split(',');
      return forms.map((tones) => [fold(tones.replace(/\d/g, '')), { bits: Number(bits), tones }] as const);
    }),
  );
}
