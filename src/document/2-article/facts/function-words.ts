/**
 * Very common short words of languages that news pages come in: enough to tell a page's language by counting. Own lists, from
 * the closed word classes of each grammar: articles, prepositions, pronouns, conjunctions, auxiliaries.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had not are but from or have an they which were been has their would will there what who said after about when than this',
  de: 'der die das und ist nicht ein eine mit für auf den von zu sich auch dem des im wird bei nach wurde aus sie werden haben hat dass war sind einer als wie über noch oder aber',
  fr: 'le la les des et est une dans que qui pour pas sur du au avec ce par plus sont il elle ont été cette aux mais ne se leur nous vous être après comme entre',
  es: 'el los las del y es una en que por con para no se su al lo como más pero sus ha fue este entre cuando también hasta desde sobre sin han son muy la',
  pt: 'o os as do da dos das e é um uma em no na que por com para não se mais ao como mas foi ele pela pelo são também até entre já está nos à',
  it: 'il lo gli della dei delle di e è una in che per con non si del nel alla sono anche come più al ha dal dopo questo suo tra ma cui stato nella',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar maar wordt uit werd hij heeft nog over dit die worden tot',
  pl: 'w i na z się do nie to że jest o po od za jak przez dla oraz ale tym został być ich był jego który która przy tego co są może',
  ru: 'и в не на что с по как это он к из у за от но о его для был так же все при после было или быть они она мы также во бы которые',
  uk: 'і в не на що з та як це він до із у за від але про його для був так же всі при після було або бути вони вона ми також які є',
  tr: 've bir bu da de için ile olarak çok daha gibi ama sonra kadar olan olduğu ne en o var ise her değil göre ancak tarafından şu',
  sr: 'i u na je da se za su od sa o ne što kao koji iz po bi ali te nije do biti bio pre posle koje će kako i',
  sv: 'och att det i en som på är av för med den till inte har om ett de var vid från men så kan han efter ska också',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan ke oleh juga karena ada sebagai kata telah bisa mereka tersebut atau saat',
  ro: 'și în de la cu pe care nu este a fost din pentru mai că un o sunt au al ale prin după dar se lui sau fi ca',
  vi: 'và của là có trong cho không được với một các những này người đã từ khi đến về như để tại cũng',
};
