/** First and family names that are heard together. The pairs are drawn by chance: nobody is portrayed. */
export interface NameGroup {
  /** How many of a hundred persons come from this group. */
  readonly weight: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const NAME_GROUPS: readonly NameGroup[] = [
  {
    weight: 68,
    women: words(`
      Annelies Marijke Hanneke Fenna Ilse Marloes Judith Carolien Mirjam Tineke Greetje Loes Sanne Femke Roos Lotte
      Esther Inge Petra Monique Danielle Renée Noëlle Ingrid Marleen Yvonne Hilde Dorien Gerdien Willemijn Saskia
      Nadine Corrie Heleen Josien Margreet Anouk Birgit Lidewij Karin Wilma Truus
    `),
    men: words(`
      Bas Jeroen Maarten Wouter Sander Pieter Joost Arjen Gerrit Harm Kees Teun Ruben Daan Bram Stijn Thijs Rutger
      Floris Diederik Ronald Erik Paul René Frank Wim Theo Ad Cor Johan Marcel Berend Evert Gijs Lucas André Henk-Jan
      Willem-Jan Martijn Peter
    `),
    families: phrases(`
      van den Akker, Aalbers, Baars, Beekman, ten Berge, Blankestijn, Bolhuis, Boogaard, Brinksma-Vos, van Bruggen,
      Buitenhuis, van Dalen, van Diepen, Dijkhuis, Doornbos, Dorrestein, Driessen, van Duijn, Eikelboom, van Essen,
      Geerlings, Groenewoud, van der Heide, Hendriksen, Heuvelmans, Hofstede, IJsbrandy, in 't Veld, Kamphuis,
      Kloosterman, Koopmans, Langedijk, van Leersum, Lindeboom, Lubbers-Kok, van Maanen, Meerdink, Nagtegaal,
      Nieuwenhuis, Noordhoek, Oldenburg, op de Beek, Oosterhof, Paulissen, Peereboom, Roelofs, Schippers-Baan,
      Schoonhoven, Schuurman, Snoek, Spijkerman, Steenbergen, Stroband, Teunissen, Tichelaar, Uittenbogaard,
      Vaandrager, Verhage, Vermeulen-Smit, Vogelzang, van de Weg, Westerbeek, Wijnands, Wiltink, Zandbergen, Zwartjes,
      Kranenburg, Broekhuizen, Vroegindewei, Ruitenberg, Hazelhoff, Kerkstra, Ottens, Pennings, de Ruijter-Blom
    `),
  },
  {
    weight: 10,
    women: words('Sjoukje Jildou Nynke Wietske Klaske Baukje Froukje Tjitske'),
    men: words('Douwe Sietse Wytze Jelle Hidde Sjoerd Tjeerd Folkert'),
    families: phrases(
      'Boersma, Bouma, Damstra, Elzinga, Feenstra, Jaarsma, Poelstra, Postma, Reitsma, Sijbrandij, Veenstra, Woudstra',
    ),
  },
  {
    weight: 7,
    women: words('Elif Ayşe Zeynep Nurcan Emine Filiz'),
    men: words('Mehmet Hasan Orhan Tuncay Selim Yusuf'),
    families: phrases('Aydın, Çelik, Demirel, Karadağ, Koçak, Özcan, Polat, Şimşek, Tekin'),
  },
  {
    weight: 8,
    women: words('Fatima Naima Samira Hafida Loubna Amira Karima'),
    men: words('Mohamed Youssef Rachid Khalid Driss Abdel Mustapha'),
    families: phrases(
      'Aït Baha, Amrani, Ben Saïd, Boukhriss, El Khattabi, El Idrissi, Lahlou, Ouali, Tahiri',
    ),
  },
  {
    weight: 7,
    women: words('Muriël Sharda Anushka Gracia Joyce Chantal'),
    men: words('Clyde Winston Glenn Sunil Radjesh Humphrey'),
    families: phrases(
      'Baldew, Biharie, Jagroep, Kartodikromo, Pinas, Sewdajal, Wijngaarde, Zeefuik, Ramautar',
    ),
  },
  {
    weight: 1,
    women: words('Thuy Mei-Lin'),
    men: words('Duc Wei'),
    families: phrases('Nguyen, Tran, Wong'),
  },
  {
    weight: 2,
    women: words('Agnieszka Beata Katarzyna'),
    men: words('Tomasz Piotr'),
    families: phrases('Nowak, Wójcik, Mazur'),
  },
  {
    weight: 1,
    women: words('Selam Rima'),
    men: words('Samuel Tarek'),
    families: phrases('Tesfay, Haddad, Ghebremedhin'),
  },
];
