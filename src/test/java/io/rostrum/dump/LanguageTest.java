package io.rostrum.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en  | The harbour will stay open until the end of the month, the council said on Monday.
            en  | "We will not sign," she told reporters.
            en  | OFFICIALS SAY THE ROADS TO THE NORTH ARE CLOSED
            en  | Ça va, the ambassador said in French, but nobody in the room believed him for a minute.
            en  | José Núñez of El País wrote that the vote was a test for the coalition and for its leader.
            de  | Der Hafen bleibt bis zum Ende des Monats geöffnet, sagte der Rat am Montag.
            de  | Die Ministerin wollte sich dazu nicht äußern.
            fr  | Le port restera ouvert jusqu'à la fin du mois, a annoncé lundi le conseil de la ville.
            es  | El puerto seguirá abierto hasta el final del mes, dijo el lunes el consejo de la ciudad.
            it  | Il porto resterà aperto fino alla fine del mese, ha detto lunedì il consiglio della città.
            pt  | O porto vai ficar aberto até ao fim do mês, disse na segunda-feira o conselho da cidade.
            nl  | De haven blijft tot het einde van de maand open, zei de raad van de stad op maandag.
            sv  | Hamnen kommer att vara öppen till slutet av månaden, sade rådet på måndagen.
            da  | Havnen bliver ved med at være åben indtil slutningen af måneden, siger byrådet, og det er ikke nok.
            nb  | Havnen skal være åpen til slutten av måneden, sa rådet på mandag, men det er ikke nok, og nå må noe gjøres.
            fi  | Satama on auki kuukauden loppuun, ja se on hyvä, kertoi neuvosto, mutta ei kaikki ovat samaa mieltä.
            pl  | Port będzie otwarty do końca miesiąca, powiedział w poniedziałek przewodniczący rady, ale nie dla każdego.
            cs  | Přístav bude otevřený do konce měsíce, uvedl v pondělí předseda rady, ale ne pro každého, kdo se přihlásí.
            hu  | A kikötő a hónap végéig nyitva lesz, és ez nem változik, mondta a tanács elnöke, de csak akkor, ha kell.
            ro  | Portul va fi deschis până la sfârșitul lunii, a declarat luni președintele consiliului, dar nu pentru toate.
            tr  | Liman ayın sonuna kadar açık olacak ve bu karar için bir toplantı daha yapılacak, dedi başkan.
            id  | Pelabuhan akan tetap dibuka sampai akhir bulan ini, kata dewan kota itu pada hari Senin, dan tidak akan ditutup.
            vi  | Cảng sẽ mở cửa cho đến cuối tháng và không có thay đổi nào, hội đồng cho biết trong một thông báo của họ.
            ru  | Порт будет открыт до конца месяца, сообщил в понедельник городской совет, и это решение не обсуждается.
            uk  | Порт буде відкритий до кінця місяця, повідомила в понеділок міська рада, і це рішення не обговорюється.
            ar  | سيبقى الميناء مفتوحا حتى نهاية الشهر كما قال المجلس يوم الاثنين في المدينة
            fa  | بندر تا پایان ماه باز خواهد بود و این تصمیم دیگر تغییر نمی‌کند، شورا گفت
            zh  | 市议会星期一表示，港口将开放到月底，这个决定不会改变。
            ja  | 港は月末まで開かれると、市議会は月曜日に発表した。
            ko  | 시의회는 월요일에 항구가 이달 말까지 열린다고 밝혔다.
            el  | Το λιμάνι θα μείνει ανοιχτό μέχρι το τέλος του μήνα, είπε το συμβούλιο.
            he  | הנמל יישאר פתוח עד סוף החודש, אמרה המועצה ביום שני.
            hi  | परिषद ने सोमवार को कहा कि बंदरगाह महीने के अंत तक खुला रहेगा।
            und | Kvorto blenda mistral pavoko, zentri halu bodrik venasto lumpra.
            und | 12 345 678 !!!
            """)
    void isToldFromOneSentence(String language, String text) {
        assertEquals(language, Language.of(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "what is analysed,             en,  true,  The ports are open.",
        "another,                      de,  false, Die Häfen sind offen.",
        "too short to tell,            und, true,  Varga resigned.",
        "long and still not told,      und, false, k v z k v z k v z k v z k v z k v z k v z",
        "short but of another script,  und, false, ქართული",
    })
    void onlyOtherLanguagesAreSetAside(String what, String language, boolean passes, String body) {
        assertEquals(passes, Language.passes(language, "en", body));
    }
}
