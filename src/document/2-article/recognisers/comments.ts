import { certain, firstOf, labels, type Recogniser, shapes } from '../evidence.ts';

/** Forms to write a comment. */
export const commentForm: Recogniser = firstOf(
  labels(
    'comment-form',
    'comment form',
    'leave a reply|leave a comment|leave comment|leave your comment|leave a review|leave a response|leave a reply cancel reply|cancel reply|post a comment|post comment|post your comment|' +
      'add a comment|add comment|add your comment|write a comment|write comment|write your comment|write the first comment|submit comment|submit a comment|comment now|your comment|your review|' +
      'your name|your email|your e-mail|your email address|name|name *|name (required)|email *|email (required)|email address *|website|comment *|' +
      'mail (will not be published) (required)|your email address will not be published|your email address will not be published. required fields are marked|required fields are marked|' +
      'you must be logged in to post a comment|you must log in to post a comment|log in to comment|login to comment|sign in to comment|log in to reply|please log in to comment|log in to leave a comment|' +
      'please enter your comment|please enter your name here|please enter your email address here|you have entered an incorrect email address|be the first to comment|be the first to comment on this article|' +
      'join the conversation|join the discussion|join the debate|start the conversation|start the discussion|start a conversation|have your say|what do you think|tell us what you think|comment via facebook|' +
      '# post comment|post a reply|notify me of follow-up comments by email|notify me of new posts by email|comment on this story|comment on this article|comments policy|comment policy|community guidelines|' +
      'kommentar schreiben|kommentar verfassen|schreibe einen kommentar|laisser un commentaire|laissez un commentaire|deja un comentario|deja una respuesta|dejar un comentario|' +
      'deixe um comentário|deixe uma resposta|deixe uma resposta cancelar resposta|lascia un commento|lascia un commento annulla risposta|lascia una risposta|оставить комментарий|добавить комментарий|' +
      'yorum yap|bir cevap yazın|dodaj komentarz|zostaw komentarz|ostavi komentar|reageer|skriv en kommentar|comente|сomment',
  ),
  shapes('comment-form', 'comment form', 400, [
    /^your e?-?mail address will not be published\b/i,
    /\brequired fields are marked\b/i,
    /^save my name, e?-?mail,? and website in this browser\b/i,
    /^you (?:must|need to) (?:be )?(?:logged|log|sign|signed) ?in (?:to|before)\b.{0,60}\b(?:comment|reply|review)/i,
    /^notify me (?:of|by|when|via)\b.{0,80}$/i,
    /^you are replying to\b/i,
    /^(?:thank you!? )?your comment (?:will be|has been|is|was|contains)\b/i,
    /^(?:please )?(?:log ?in|sign ?in|register|login)\b.{0,40}\bto (?:post|leave|write|add|submit)\b.{0,20}\bcomments?\b/i,
    /\b(?:submitting|posting) (?:content|a comment|comments)\b.{0,80}\b(?:guidelines|rules|policy|terms)\b/i,
    /^this site uses akismet\b/i,
    /^(?:\p{L}{4,12}\s?[:!]\s?)?(?:(?:your|all|the|os|los|les|alle|tutti i|tus|vos|все)\s)?(?:reader )?(?:comments|coment[áa]rios|commentaires|kommentare|commenti|комментарии)(?!\p{L}).{0,160}\b(?:moderat(?:ed|ors?|ion)\b|moderad|modér|approved (?:by|before)|aprovad|aprobad|freigegeben|удал|модер)/iu,
    /^(?:o seu endereço de e-?mail|tu dirección de correo|votre adresse e-?mail|deine e-?mail-?adresse|il tuo indirizzo email) .{0,40}\b(?:publi|veröffentlicht|pubblicato)/i,
    /^(?:devi essere connesso|connectez-vous|inicia sesión|debes (?:iniciar|estar)) .{0,60}\bcomment/i,
  ]),
);

/** Headings of, and counters for, what readers wrote. */
export const commentHeading: Recogniser = firstOf(
  labels(
    'comment',
    'comment heading',
    'comments|comment|# comments|# comment|comments (#)|comment (#)|comments #|comment #|no comments|no comments yet|no comment yet|all comments|view comments|view all comments|show comments|' +
      'hide comments|load comments|load/hide comments|read comments|read all comments|see comments|see all comments|most recent comments|newest comments|oldest comments|top comments|best comments|' +
      "reader comments|readers comments|readers' comments|user comments|facebook comments|disqus comments|comments are closed|comments closed|comments off|comments disabled|comments on this story|" +
      'comments for this thread are now closed|discussion|# responses|# response|# replies|# reply|responses|replies|reviews|# reviews|show more comments|show more comments (#)|show new comments (#)|' +
      'sort by best|# thoughts|conversation|conversation (#)|the conversation|' +
      'kommentare|# kommentare|commentaires|# commentaires|comentarios|# comentarios|comentários|# comentários|commenti|# commenti|nessun commento|комментарии|комментариев|yorumlar|komentarze|komentari|reacties|kommentarer|comentário',
  ),
  shapes('comment', 'comment heading', 140, [
    /^(?:\d{1,6}|no|one|two|three) (?:comments?|responses?|replies|reply|thoughts?) (?:on|to|for|so far)\b/i,
    /^(?:showing|viewing|view|see|read|show|load) (?:all |the )?\d{0,6} ?(?:more )?comments?\b.{0,20}$/i,
    /^comments? ?[([]\d{1,6}[)\]]/i,
    /^comments (?:are|have been) (?:closed|disabled|turned off|now closed|moderated)\b/i,
    /^comments$/i,
  ]),
);

/** Controls and stamps of a single comment: "Reply", "3 days ago · Like · Report". */
export const commentControl: Recogniser = (line) =>
  line.length <= 80 &&
  /reply|like|report|flag|vote/.test(line.plain) &&
  /^(?:\W*(?:reply|like|report|flag|share|delete|edit|dislike|upvote|downvote|log in to reply|in reply to|permalink|#)\W*){2,8}$/.test(
    line.plain,
  )
    ? certain('comment', 'controls of a comment')
    : null;
