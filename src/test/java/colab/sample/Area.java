package colab.sample;

import java.util.List;

/**
 * A subject area of the ASJC scheme: output and FWCI (hundredths; 0 where nothing is published) of
 * the United Kingdom and Japan's joint publications 2017 to 2021, the level of its citations, and
 * some of its fields as {@code code name}.
 */
record Area(String name, int output, int fwci, double citedness, List<String> fields) {
  static final int MEDICINE = 0;
  static final int PHYSICS = 1;
  static final int BIOCHEMISTRY = 2;
  static final int EARTH = 3;
  static final int ENGINEERING = 4;
  static final int MATERIALS = 5;
  static final int COMPUTING = 6;
  static final int CHEMISTRY = 7;
  static final int AGRICULTURE = 8;
  static final int MATHEMATICS = 9;
  static final int ENVIRONMENT = 10;
  static final int MULTIDISCIPLINARY = 11;
  static final int NEUROSCIENCE = 12;
  static final int SOCIAL = 13;
  static final int IMMUNOLOGY = 14;
  static final int CHEMICAL_ENGINEERING = 15;
  static final int PHARMACOLOGY = 16;
  static final int ENERGY = 17;
  static final int PSYCHOLOGY = 18;
  static final int ARTS = 19;
  static final int HEALTH = 20;
  static final int NURSING = 24;
  static final int ECONOMICS = 21;
  static final int BUSINESS = 22;
  static final int DECISION = 23;
  static final int VETERINARY = 25;
  static final int DENTISTRY = 26;

  /** How many areas have a printed FWCI: the first of the list. */
  static final int PRINTED = 10;

  static final List<Area> ALL =
      List.of(
          area(
              "Medicine",
              7117,
              585,
              1.1,
              "2700 General Medicine",
              "2730 Oncology",
              "2705 Cardiology and Cardiovascular Medicine",
              "2728 Neurology (clinical)",
              "2725 Infectious Diseases"),
          area(
              "Physics and Astronomy",
              6291,
              258,
              1.0,
              "3106 Nuclear and High Energy Physics",
              "3103 Astronomy and Astrophysics",
              "3104 Condensed Matter Physics",
              "3100 General Physics and Astronomy"),
          area(
              "Biochemistry, Genetics and Molecular Biology",
              3698,
              316,
              1.3,
              "1303 Biochemistry",
              "1311 Genetics",
              "1312 Molecular Biology",
              "1307 Cell Biology"),
          area(
              "Earth and Planetary Sciences",
              3292,
              286,
              1.0,
              "1912 Space and Planetary Science",
              "1908 Geophysics",
              "1902 Atmospheric Science"),
          area(
              "Engineering",
              2895,
              192,
              0.8,
              "2208 Electrical and Electronic Engineering",
              "2210 Mechanical Engineering",
              "2205 Civil and Structural Engineering"),
          area(
              "Materials Science",
              2123,
              181,
              1.1,
              "2500 General Materials Science",
              "2504 Electronic, Optical and Magnetic Materials",
              "2505 Materials Chemistry"),
          area(
              "Computer Science",
              1959,
              198,
              0.7,
              "1702 Artificial Intelligence",
              "1706 Computer Science Applications",
              "1712 Software"),
          area(
              "Chemistry",
              1801,
              187,
              1.2,
              "1600 General Chemistry",
              "1605 Organic Chemistry",
              "1606 Physical and Theoretical Chemistry"),
          area(
              "Agricultural and Biological Sciences",
              1710,
              229,
              0.9,
              "1110 Plant Science",
              "1105 Ecology, Evolution, Behavior and Systematics",
              "1104 Aquatic Science"),
          area(
              "Mathematics",
              1254,
              192,
              0.5,
              "2604 Applied Mathematics",
              "2613 Statistics and Probability",
              "2600 General Mathematics"),
          area(
              "Environmental Science",
              1236,
              0,
              1.1,
              "2303 Ecology",
              "2306 Global and Planetary Change",
              "2310 Pollution"),
          area("Multidisciplinary", 1228, 0, 1.8, "1000 Multidisciplinary"),
          area(
              "Neuroscience",
              1187,
              0,
              1.2,
              "2800 General Neuroscience",
              "2805 Cognitive Neuroscience"),
          area(
              "Social Sciences",
              1142,
              0,
              0.5,
              "3312 Sociology and Political Science",
              "3304 Education",
              "3305 Geography, Planning and Development"),
          area(
              "Immunology and Microbiology",
              1061,
              0,
              1.2,
              "2403 Immunology",
              "2404 Microbiology",
              "2406 Virology"),
          area(
              "Chemical Engineering",
              934,
              0,
              1.2,
              "1500 General Chemical Engineering",
              "1503 Catalysis"),
          area(
              "Pharmacology, Toxicology and Pharmaceutics",
              673,
              0,
              1.0,
              "3004 Pharmacology",
              "3003 Pharmaceutical Science"),
          area(
              "Energy",
              641,
              0,
              1.2,
              "2104 Nuclear Energy and Engineering",
              "2105 Renewable Energy, Sustainability and the Environment"),
          area(
              "Psychology",
              598,
              0,
              0.8,
              "3205 Experimental and Cognitive Psychology",
              "3207 Social Psychology"),
          area(
              "Arts and Humanities",
              571,
              0,
              0.3,
              "1202 History",
              "1211 Philosophy",
              "1203 Language and Linguistics"),
          area(
              "Health Professions",
              297,
              0,
              0.9,
              "3612 Physical Therapy, Sports Therapy and" + " Rehabilitation"),
          area(
              "Economics, Econometrics and Finance",
              334,
              0,
              0.6,
              "2002 Economics and Econometrics"),
          area("Business, Management and Accounting", 319, 0, 0.7, "1408 Strategy and Management"),
          area("Decision Sciences", 262, 0, 0.6, "1803 Management Science and Operations Research"),
          area("Nursing", 241, 0, 0.9, "2916 Nutrition and Dietetics"),
          area("Veterinary", 136, 0, 0.6, "3400 General Veterinary"),
          area("Dentistry", 107, 0, 0.8, "3500 General Dentistry"));

  private static Area area(String name, int output, int fwci, double level, String... fields) {
    return new Area(name, output, fwci, level, List.of(fields));
  }
}
