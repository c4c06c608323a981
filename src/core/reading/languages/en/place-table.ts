// Made by scripts/make-reading-tables.ts from data/reading/places-en.tsv; do not edit.
export const placeTable = `AD|Andorra
AG|Antigua and Barbuda;Antigua
AW|Aruba
BA|Bosnia and Herzegovina;Herzegovina;Sarajevo;Srebrenica
BB|Barbados
BF|Burkina Faso
BJ|Benin
BM|Bermuda
BN|Brunei
BS|Bahamas
BT|Bhutan
BW|Botswana
BZ|Belize
CI|Cote d'Ivoire
CV|Cape Verde
CW|Curacao
DJ|Djibouti
DO|Santo Domingo;Punta Cana
EH|Western Sahara
FJ|Fiji
FK|Falkland Islands;Falklands
FM|Micronesia
GA|Gabon
GB|Great Britain;Britain;England;Scotland;Wales;Ulster;Wimbledon;Westminster;Heathrow;Gatwick;Lockerbie
GD|Grenada
GF|French Guiana
GI|Gibraltar
GL|Greenland
GM|Gambia
GP|Guadeloupe
GW|Guinea-Bissau
GY|Guyana
ID|Sumatra;Borneo;Sulawesi;Kerobokan;Denpasar;Lombok
IE|Republic of Ireland
KI|Kiribati
KM|Comoros
KY|Cayman Islands
LI|Liechtenstein
LU|Luxembourg
MC|Monaco;Monte Carlo
MH|Marshall Islands
MO|Macau;Macao
MP|Northern Mariana Islands;Saipan
MQ|Martinique
MT|Malta
MU|Mauritius
MW|Malawi
NA|Namibia
NC|New Caledonia
NR|Nauru
PG|Papua New Guinea
PR|Puerto Rico;San Juan
PS|West Bank;Gaza Strip;Ramallah;Hebron;Nablus;Jenin;Rafah
PW|Palau
RU|Soviet Union;Leningrad;Stalingrad;Volgograd;Vladimir Central;Sakhalin;Kamchatka;Kuril Islands;Krasnodar;Nizhny Novgorod;Saint-Petersburg;North Ossetia;Ingushetia;Tatarstan;Bashkortostan;Kalmykia;Buryatia;Yakutia;Tuva;Karelia;Komi;Beslan;Grozny;Makhachkala;Omsk;Tomsk;Novosibirsk;Krasnoyarsk;Irkutsk;Ufa;Izhevsk;Perm;Ryazan;Tula;Kursk;Belgorod;Bryansk;Smolensk;Pskov;Arkhangelsk;Potma;Vorkuta;Kolyma;Labytnangi;Kharp;Melekhovo;Pokrov;Barnaul;Chita;Khabarovsk;Blagoveshchensk
SB|Solomon Islands
SC|Seychelles
SL|Sierra Leone;Freetown
SM|San Marino
SR|Suriname;Surinam
SZ|Eswatini;Swaziland
TD|Chad
TG|Togo
TL|East Timor;Timor-Leste
TO|Tonga
TV|Tuvalu
US|Ala;Ariz;Ark;Calif;Colo;Conn;Fla;Ill;Ind;Kan;Mass;Mich;Minn;Mo;Mont;Neb;Nev;Okla;Ore;Pa;Tenn;Tex;Vt;Va;Wash;Wis;Wyo;N.Y.;N.J.;N.H.;N.C.;S.C.;N.D.;S.D.;W.Va.;D.C.;R.I.;South Dakota;Long Island;Staten Island;Queens;Bronx;Harlem;Silicon Valley;Wall Street;Capitol Hill;Hollywood;Coney Island;Martha's Vineyard;Cape Cod;Lake Tahoe;Mount Rushmore;Grand Canyon;Yellowstone;Sioux Falls;Quantico;Langley;Pearl Harbor;Rikers Island;Guantanamo;Fort Bragg;Fort Hood;Fort Dix;Fort Meade;Baton Rouge;Terre Haute;Bay Area;New England;Midwest;Appalachia;Sky Harbor
VA|Holy See
VC|St. Vincent
VU|Vanuatu
WS|Samoa
XK|Kosovo;Pristina
|Yugoslavia;Czechoslovakia;East Germany;West Germany;Rhodesia;Zaire;Soviet Union;USSR;Ottoman Empire;Persia;Siam;Ceylon;Prussia;Nagorno-Karabakh;Abkhazia;South Ossetia;Transnistria;Kurdistan;Kashmir;Punjab;Tibet;Catalonia;Sinai;Golan Heights;Horn of Africa;Sahara;Sahel;Maghreb;Levant;Mesopotamia;Middle East;Far East;Near East;Southeast Asia;Central Asia;East Asia;South Asia;Eastern Europe;Western Europe;Central Europe;Baltics;Baltic;Caucasus;North Caucasus;Balkans;Caribbean;West Indies;Indochina;Oceania;Polynesia;Eurasia;Gulf of Mexico;Gulf of Aden;Persian Gulf;Black Sea;Red Sea;Baltic Sea;Caspian Sea;Mediterranean;Mediterranean Sea;Aegean;Adriatic;South China Sea;East China Sea;Sea of Japan;Atlantic;Atlantic Ocean;Pacific;Pacific Ocean;Indian Ocean;Arctic Ocean;Suez Canal;Panama Canal;English Channel;Strait of Hormuz;Bosphorus;Danube;Rhine;Volga;Nile;Euphrates;Tigris;Mekong;Ganges;Amazon;Rio Grande;Potomac;Hudson;Mississippi River;Alps;Himalayas;Pyrenees;Andes;Everest;Kilimanjaro;Carpathians;Donbass;Crimean`;
