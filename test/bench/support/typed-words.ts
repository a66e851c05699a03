/** As somebody types them: names, misspelt names, words of notes, several words, what everything holds, and nonsense. */
export const TYPED = [
  'stichting vermeulen',
  'vermuelen',
  'jansen',
  'directeur basisschool',
  'penningmeestre',
  'van der heide',
  'de kaai',
  'speelveld',
  'parkeern noord',
  'wijkraad oosterveld nieuwbouw',
  'an',
  'qwertyuiop',
] as const;
