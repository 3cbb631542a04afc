import { firstOf, labels, type Recogniser, shapes } from '../evidence.ts';

/** How often, how long: views, reading time, votes. */
export const counter: Recogniser = firstOf(
  labels(
    'counter',
    'counter',
    'views|views #|# views|# view|view #|total views|total views #|post views|post views #|views: #|post views: #|total views: #|reads|# reads|# read|# min read|# mins read|# minute read|# minutes read|# min|# mins|min read|minute read|' +
      'reading time|reading time #|reading time: #|reading time: # minutes|reading time: # minute|read time|read time: #|read time: # min|read time: # mins|estimated reading time|estimated reading time: # minutes|time to read|' +
      '#k|#m|#k views|#m views|likes|# likes|# like|hits|hits: #|hits #|visits|# visits|votes|# votes|rating|ratings|# ratings|clicks|downloads|#%|# points|# followers|# fans|# subscribers|' +
      '# shares|shares #|#k shares|total shares|# interactions|lesezeit|lesezeit: # minuten|# min. lesezeit|temps de lecture|temps de lecture : # min|tempo de leitura|tempo de leitura: # minuto|tempo de leitura: # minutos|# letture|letture|# vues|visitas|visitas: #|просмотров|просмотров: #|просмотры',
  ),
  shapes('counter', 'counter', 60, [
    /^(?:post |total |page |article |story )?(?:views?|hits|reads?|visits|shares|likes|visitors)\s?[:|–-]?\s?[\d.,]{0,9}[kKmM]?\s?\|?$/i,
    /^(?:est(?:imated|\.)? )?(?:read(?:ing)?(?: time)?|time to read)\s?[:–-]?\s?(?:about |approx\.? )?\d{1,3} ?(?:-\d{1,3} ?)?(?:min(?:ute)?s?|m|sec(?:ond)?s?)\b.{0,12}$/i,
    /^\d{1,3} ?-?(?:min(?:ute)?s?|sec(?:ond)?s?)\.? (?:read(?:ing)?|to read|video|watch|listen)\b.{0,12}$/i,
  ]),
);
