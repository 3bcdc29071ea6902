/**
 * Words of talk that carry no meaning of their own wherever they stand: emphasis, doubt and politeness, names for whoever is spoken
 * to, and sounds. None of them narrows or turns a question; "only", "former", "almost", "just" and "not" do, and are not here.
 */
export const FILLERS = [
  // Emphasis, and how sure the asker would like to be: an answer says of itself whether it is told, rumoured or ruled out.
  'fully|for sure|for certain|for real|100%|definitely|certainly|surely|absolutely|truly|seriously|literally|completely|totally|entirely|altogether|outright|honestly|basically|finally|even|at all|too|as well|anymore|any more|any longer|legit|fr',
  // Doubt
  'maybe|perhaps|possibly|apparently|reportedly|allegedly|by chance|by any chance|somehow',
  // To whoever is spoken to
  'bro|bruh|buddy|pal|mate|folks|guys|fellas|fella|yall|boy|boys|kid|lad|lads|gentleman|girl|lady',
  'become|becomes|becoming|kindly|thx|tysm|many thanks|thank you very much|thanks a lot|sorry|excuse me|pardon|good morning|good evening|good afternoon|howdy|heya|help me|help me out|quick one|just wondering|just curious|just asking|curious|i guess|i mean',
  // Who else than the one named, and how often at least: "by herself" and "only once" say more
  'anywhere|somewhere|himself|herself|day to day|day-to-day|on a daily basis|themselves|itself|once|at least once',
  // Sounds and chat
  'tf|wtf|the heck|the hell|the fuck|in the world|on earth|the devil|lol|lmao|rofl|haha|hahaha|omg|wow|damn|jeez|geez|gosh|btw|tbh|fyi|smh|idk|asap|anyway|anyways|anyhow|though|tho|huh|eh|hmm|hm|um|uh|oh|ah|yeah|yep|alright',
  // "Tell me if" asks what "is it so that" asks.
  'tell me if|tell me whether|let me know if|let me know whether|know if|know whether|wonder if|wonder whether|wondering if|wondering whether|curious if|curious whether|idea if|idea whether|sure if|sure whether|is it right that|is it the case that',
].join('|');
