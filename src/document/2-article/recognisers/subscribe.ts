import { firstOf, labels, type Recogniser, shapes } from '../evidence.ts';

/** Newsletters, alerts, apps, donations, paywalls and logins. They come as whole sentences with full stops. */
export const subscribe: Recogniser = firstOf(
  labels(
    'subscribe',
    'subscription prompt',
    'subscribe|subscribe now|subscribe today|subscribe here|subscribe to our newsletter|subscribe to newsletter|subscribe to receive updates|sign up|sign up now|sign up here|sign up for free|signup|register|register now|' +
      'register for free|log in|login|log in / register|log out|logout|sign in|sign out|sign in / sign up|my account|account|create account|create an account|create free account|forgot password|forgot your password|' +
      'password|username|email|email address|enter your email|enter your email address|enter email|newsletter|newsletters|our newsletter|our newsletters|free newsletter|daily newsletter|get alerts|get alert|get notified|' +
      'get the latest|get the app|get app|download app|download our app|download the app|breaking news alerts|breaking news emails|news alerts|email alerts|alerts|notifications|allow notifications|turn on notifications|' +
      'donate|donate now|support us|support our journalism|support our work|become a member|become a patron|become a subscriber|join us|join now|membership|contribute|make a donation|buy me a coffee|' +
      'get unlimited access|unlimited access|already a subscriber|already subscribed|already a member|already have an account|subscriber only|subscribers only|premium|for subscribers|exclusive for subscribers|gift this article|' +
      "try it free|start your free trial|free trial|unsubscribe|manage subscription|manage my account|your account|remember me|keep me logged in|thanks for signing up|thank you for subscribing|you're all set|" +
      "newsletter abonnieren|jetzt abonnieren|abonnieren|s'abonner|abonnez-vous|s'inscrire|se connecter|suscríbete|suscribirse|iniciar sesión|assine|entrar|iscriviti|accedi|подписаться|войти|abone ol",
  ),
  shapes('subscribe', 'asks to subscribe, register or donate', 420, [
    /^(?:please |click here to |tap here to |to )?(?:subscribe|sign[- ]?up|register|enrol|opt in)\b.{0,60}\b(?:to|for|here|now|today|newsletter|channel|free|access|updates?|emails?|alerts?|podcast)\b/i,
    /^(?:get|receive|have) (?:the |our |all |your |daily |breaking |more |top |free |a |unlimited )?.{0,80}\b(?:in your inbox|to your inbox|delivered|newsletter|by email|via email|straight to your|on your phone|push notifications?|email alerts?)\b/i,
    /\b(?:delivered|sent|straight|directly|direct) (?:straight |directly |right )?to your (?:inbox|email|phone|mailbox|device)\b/i,
    /\b(?:keep an eye on|check) your (?:inbox|email)\b/i,
    /\blet our news meet your inbox\b/i,
    /\b(?:sign up|subscribe|signing up|subscribing|opting in|providing your email)\b.{0,120}\b(?:you agree|terms|privacy policy|consent)\b/i,
    /^by (?:signing up|subscribing|registering|clicking|submitting|providing|entering|continuing|using|checking)\b.{0,160}\b(?:agree|consent|accept|acknowledge|terms|policy)\b/i,
    /^(?:i|yes,? i) (?:agree|understand|consent|would like|want|accept|acknowledge)\b.{0,160}\b(?:newsletters?|terms|privacy|emails?|consent|offers|updates|communications)\b/i,
    /^(?:be the first to|stay (?:informed|updated|up to date|tuned|ahead|connected)|keep up with|never miss|don['’]t miss|get the latest|catch up on|for (?:all )?(?:the )?(?:latest|more|breaking))\b.{0,160}\b(?:news|updates?|stories|headlines|coverage|developments|newsletter|app|channel|follow|download|subscribe|telegram|whatsapp|google news|facebook|twitter)\b/i,
    /^(?:download|install|get) (?:the |our |your )?(?:[\p{L}\d ]{0,30})\bapps?\b/iu,
    /^(?:did you like|if you (?:like|liked|enjoy|enjoyed|found|value|appreciate|want)|do you like|like what you)\b.{0,200}\b(?:donat|subscrib|newsletter|support|sharing|share|follow|contribut|membership|patreon)/i,
    /\b(?:consider|please) (?:making a donation|donating|a donation|subscribing|becoming a (?:member|patron|subscriber|supporter)|supporting (?:us|our|independent))\b/i,
    /^(?:support|help) (?:us|our|independent|quality|free)\b.{0,80}\b(?:journalism|donat|contribut|work|mission|reporting|media)\b.{0,80}$/i,
    /^(?:join|follow|subscribe to) (?:our|us|the) .{0,40}\b(?:telegram|whatsapp|youtube|facebook|twitter|google news|channel|group|community|newsletter)\b/i,
    /^(?:already|not) (?:a|an) (?:subscriber|member|print subscriber)\b/i,
    /^(?:this (?:article|content|story|post) is|read this article) (?:only |exclusively )?(?:available |reserved |for )*(?:to |for )?(?:our )?(?:subscribers|members|premium|registered)\b/i,
    /^(?:to (?:continue|read|access|unlock|keep) (?:reading|the|this|full)?)\b.{0,80}\b(?:subscribe|sign in|log in|register|account|subscription|member)\b/i,
    /^(?:you have|you've) (?:reached|read|used|exceeded|\d)\b.{0,60}\b(?:free|limit|articles?)\b/i,
    /^(?:enter|type|provide|submit|use) your e-?mail\b/i,
    /^(?:we['’]ve|we have) sent (?:an|you an|a) e-?mail\b/i,
    /^(?:please )?check the (?:opt-in )?box\b/i,
    /^(?:there was an error|an error occurred|error) (?:processing|submitting|while|with)\b/i,
    /^(?:sign up|subscribe)\b.{0,60}$/i,
    /\b(?:subscribe|sign up) (?:to|for) our\b/i,
    /\b(?:your donations?|buy (?:us|me) a coffee|support our (?:work|site|journalism|archive|reporting))\b/i,
    /^(?:the news and stories that matters?|get breaking news alerts)\b/i,
  ]),
);
