import { firstOf, labels, type Recogniser, shapes } from '../evidence.ts';

/** Text-to-speech controls and unrendered shortcodes of content management systems. */
export const listen: Recogniser = firstOf(
  labels(
    'listen',
    'listening control',
    'listen|listen to this article|listen to this story|listen to article|listen to the article|listen now|play audio|read aloud|audio|listen in|' +
      'hear this story|this audio is created with ai assistance|listen to this article # min|your browser does not support the audio element|' +
      'écouter|écouter cet article|artikel anhören|escuchar|escuchar artículo|ascolta',
  ),
  shapes('listen', 'unrendered shortcode', 120, [
    /^\[\/?[a-z]+(?:[_-]\w+)+(?:\s[^\]]{0,80})?\]$/i,
    /^\[\/?[a-z]\w{2,40}\s[^\]]{0,60}=[^\]]{0,60}\]$/i,
  ]),
  shapes('listen', 'speaks of an audio version', 160, [
    /^this (?:audio|article) (?:is|was) (?:created|generated|read|voiced)\b/i,
    /^listen to (?:this|the) (?:article|story|audio)\b/i,
  ]),
);

/** Loaders, players, galleries, polls, search boxes, weather and clocks. */
export const widget: Recogniser = firstOf(
  labels(
    'widget',
    'page control',
    'please wait|loading|loading...|load more|load more articles|loading more|no result|no results|view all result|view all results|view all|see all|show all|show more|' +
      'show less|read less|expand|collapse|close|open|ok|cancel|submit|send|next|previous|prev|play|pause|mute|unmute|fullscreen|replay|skip|skip ad|skip advert|autoplay|' +
      'x|×|+|-|...|•••|view gallery|gallery|photos|photo gallery|image|images|slideshow|start slideshow|show captions|hide captions|hide caption|toggle caption|caption|view caption|' +
      'enlarge image|enlarge this image|zoom|expand image|view image|open image in lightbox|video|videos|watch|watch now|watch live|watch video|watch the video|play video|video player|' +
      'media playback is unsupported on your device|advertisement scroll to restrict content|scroll to continue|# of #|#/#|#|# / #|vote|poll|take our poll|quiz|weather|search|search for|' +
      'type to search|enter keyword|go|filter|sort by|select|choose|font size|text size|a a a|aa|a+|a-|translate|select language|powered by google translate|back|undo|reset|edit|delete|' +
      'reply|report|flag|hide|retry|try again|an error occurred|something went wrong|error|thank you|thanks|success|refresh|click to expand|tap to unmute|view this post on instagram|' +
      'this content is not available|javascript is disabled|please enable javascript|please enable javascript to view this content|back to top|top|to top|up|go to top|scroll to top|' +
      'copy link to paragraph|story continues|story continues below|article continues|continue|remaining time|current time|duration|live|now playing|up next|coming up|' +
      'save|laden|bitte warten|chargement|cargando|carregando|caricamento|загрузка|yükleniyor',
  ),
  shapes('widget', 'page control', 200, [
    /^(?:show|hide|view|toggle|see|load|open|close) (?:all |more |full |less |new |the |\d{1,6} )?(?:captions?|gallery|images?|photos?|results?|stories|articles|comments?|menu|navigation|search|transcript|map|slides?|videos?)\b.{0,20}$/i,
    /^(?:your browser|this video|the video|media) (?:does not|is not|cannot|isn't|can't|is unsupported)\b/i,
    /^(?:please )?(?:enable|turn on) (?:javascript|cookies)\b/i,
    /^\{\{?[^{}]{0,80}\}\}?$|^\{\*.{0,80}\*\}$|^<%.{0,80}%>$/,
    /\b(?:window|document)\.\w+|\bfunction\s?\(|\)\s?\{|\.push\(|^(?:var|let|const) \w+ ?=|^\.[\w-]+ ?\{/,
    /^(?:photo|image|slide|picture|foto|video) ?\d{1,3} ?(?:of|\/|von|de|di) ?\d{1,3}$/i,
    /^(?:%[0-9A-Fa-f]{2}[\w%.-]{0,200}){2,}$/,
    /^[^\p{L}\p{N}]{1,60}$/u,
    /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?\/ ?(?:\d{1,2}:)?\d{1,2}:\d{2})?$/,
    /^-?\d{1,2} ?°(?: ?[CF])?\b.{0,20}$/,
  ]),
);
