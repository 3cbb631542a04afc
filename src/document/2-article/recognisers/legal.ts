import { firstOf, labels, type Recogniser, shapes } from '../evidence.ts';

/** Rights, cookies, policies, imprints, corrections and contacts. A copyright line that names a wire agency is a credit: see credits. */
export const legal: Recogniser = firstOf(
  labels(
    'legal',
    'legal label',
    'privacy policy|privacy|privacy notice|privacy settings|privacy statement|your privacy choices|do not sell my personal information|do not sell my info|cookie policy|cookies|cookie settings|manage cookies|cookie preferences|accept|accept all|accept cookies|' +
      'i agree|i accept|agree|got it|reject all|decline|terms|terms of use|terms of service|terms & conditions|terms and conditions|terms and privacy|conditions of use|legal|legal notice|disclaimer|copyright|imprint|all rights reserved|dmca|' +
      'accessibility|accessibility statement|corrections|corrections policy|report an error|report a typo|report error|report a correction|suggest a correction|request a correction|licensing|licensing & reprints|reprints|reprints and permissions|syndication|republish|republish this article|' +
      'impressum|datenschutz|agb|mentions légales|aviso legal|política de privacidad|política de privacidade|note legali|политика конфиденциальности|eu privacy|california notice|ca notice|gdpr',
  ),
  shapes('legal', 'copyright line', 400, [
    /^(?:©|\(c\)|ⓒ|copyright\b|&copy;)/i,
    /\ball rights reserved\b/i,
    /\b(?:©|ⓒ|copyright ©|copyright \(c\))\s?(?:19|20)\d\d\b/i,
    /\b(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены)\b/i,
  ]),
  shapes('legal', 'policy or notice', 500, [
    /\b(?:uses?|use of|using|accept|set|store) (?:\w+ ){0,4}cookies\b/i,
    // As the advertising industry's framework for consent words it, everywhere alike.
    /\b(?:store (?:and\/or|and|or) access information on (?:a|your) device|precise geolocation data(?:,)? and identification through device scanning|we and our (?:\d{1,4} )?(?:\w+ )?partners\b.{0,160}\b(?:personal data|device|consent|cookies)|consent to (?:our|us) and our (?:\d{1,4} )?partners)/i,
    /^we (?:value|respect|care about) your privacy\b/i,
    /\bcookies?\b.{0,80}\b(?:policy|consent|preferences|settings|browser|advertis\w+|personali[sz]\w+)\b/i,
    /\b(?:privacy policy|terms of (?:use|service)|terms (?:and|&) conditions)\b.{0,60}\b(?:apply|privacy policy|terms of (?:use|service))\b/i,
    /^this site is protected by (?:hcaptcha|recaptcha)\b/i,
    /\b(?:material|content|images?|photos?|articles?|work)\b.{0,60}\bmay not be (?:published|reproduced|republished|copied|used|broadcast|redistributed|rewritten)\b/i,
    /\b(?:subject to copyright|without (?:the )?(?:prior |express )?(?:written )?(?:permission|consent)|is prohibited without|reproduction (?:is )?prohibited|unauthori[sz]ed (?:use|reproduction))\b/i,
    /^(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))? (?:expressed|stated|presented)\b.{0,200}\b(?:author|writer|own|reflect|represent|necessarily)\b/i,
    /^(?:a version of )?this (?:article|story|column|report) (?:appears|appeared|ran|was printed) in (?:the )?print\b/i,
    /^a version of this (?:article|story)\b.{0,40}\b(?:appears|appeared|ran) (?:in|on)\b/i,
    /\bthis (?:page|live ?blog|live page|article) is no longer (?:being )?updated\b|^(?:that['’]s (?:all|it) (?:from|for) (?:our|the|this) live|this live ?blog (?:is|has) (?:now )?(?:closed|ended)|our live coverage (?:has|is))/i,
    /^citation: .{10,300}\bretrieved\b/i,
    /\b(?:if you have a (?:news )?(?:tip|story|correction)|let us know at|send (?:us )?(?:tips|your (?:tips|story)))\b/i,
    /^note: we are .{0,40}\bmoderating\b/i,
    /^disclaimer\s?[:–-]/i,
    /^(?:to (?:suggest|report|submit) (?:a|an) (?:correction|error|typo|mistake)|(?:found|spotted|see|notice|noticed) (?:a|an) (?:error|mistake|typo|spelling)|if you (?:find|found|notice|see) (?:a|an) (?:error|mistake|typo|spelling))\b/i,
    /^(?:select|highlight) (?:the )?text .{0,40}\bctrl\b/i,
    /^(?:this (?:article|story|report|content|copy|post)|the (?:article|story)) (?:is|was|has been|may be) (?:republished|reproduced|syndicated|licensed|auto-generated|generated|published|re-published) (?:from|under|with|by|via|automatically)\b/i,
    /^\(?(?:except for the headline|this story has not been edited|with the exception of the headline|only the headline)\b/i,
    /\b(?:data|quotes|prices) (?:is|are) (?:delayed|real-time|a real-time)\b/i,
    /^(?:for (?:information|inquiries|enquiries|more information|feedback|queries)|contact (?:us|the newsroom|the author|the reporter)|write to us|email us|send us|have a (?:tip|story|news tip)|got a (?:tip|story|news tip|confidential)|do you have (?:a|any)|got a)\b.{0,160}(?:@|\bat\b|:|\bemail\b|\btip\b|\bstory\b|\bhere\b)/i,
    /^(?:per informazioni|pour plus d['’]informations|für weitere informationen)\b.{0,120}@/i,
  ]),
);
