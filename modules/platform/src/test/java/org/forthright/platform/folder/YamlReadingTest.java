package org.forthright.platform.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReadingTest {

    private final List<Mistake> mistakes = new ArrayList<>();

    private record Shop(String name, boolean open, LocalDate since, List<String> goods, List<Clerk> clerks) {}

    private record Clerk(String name, String phone) {}

    @Test
    void readsWhatIsThere() {
        Optional<Shop> shop = read("""
                name: "Corner shop"
                open: false
                since: 2026-04-01
                goods: [bread, 'milk: fresh']
                clerks:
                  - {name: Ann, phone: "0163"}
                  - name: Bob
                """);

        assertThat(mistakes).isEmpty();
        assertThat(shop)
                .contains(new Shop(
                        "Corner shop",
                        false,
                        LocalDate.of(2026, 4, 1),
                        List.of("bread", "milk: fresh"),
                        List.of(new Clerk("Ann", "0163"), new Clerk("Bob", ""))));
    }

    @Test
    void notesEveryMistakeWithItsLineAndGoesOn() {
        read("""
                since: yesterday
                open: perhaps
                goods: bread
                colour: green
                clerks:
                  - {name: Ann, phone: 0163}
                  - phone: "0163"
                    hat: red
                """);

        assertThat(mistakes)
                .extracting(Mistake::text)
                .containsExactlyInAnyOrder(
                        "shop.yaml, line 1: name is missing",
                        "shop.yaml, line 1: since has to be a day, as 2027-04-01",
                        "shop.yaml, line 2: open has to be true or false",
                        "shop.yaml, line 3: goods has to be a list",
                        "shop.yaml, line 4: there is no key colour; there are: clerks, goods, name, open, since",
                        "shop.yaml, line 6: phone has to be a text; a number is put in quotes",
                        "shop.yaml, line 7: name is missing",
                        "shop.yaml, line 8: there is no key hat; there are: name, phone");
    }

    @Test
    void saysOnWhichLineItIsNoYaml() {
        assertThat(read("name: shop\ngoods: [bread\nopen: true\n")).isEmpty();

        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.getFirst().text()).startsWith("shop.yaml, line 3: this is not YAML: ");
    }

    @Test
    void refusesAKeyTwiceASecondDocumentAndAFileWithoutKeys() {
        assertThat(read("name: shop\nname: other\n")).isEmpty();
        assertThat(read("name: shop\n---\nname: other\n")).isEmpty();
        assertThat(read("just words\n")).isEmpty();
        assertThat(read("")).isEmpty();

        assertThat(mistakes).hasSize(4);
        assertThat(mistakes.get(1).line()).isEqualTo(3);
        assertThat(mistakes.get(1).sentence()).contains("after --- begins another");
    }

    private Optional<Shop> read(String yaml) {
        return YamlReading.read(
                "shop.yaml",
                yaml,
                mistakes,
                file -> new Shop(
                        file.text("name"),
                        file.yes("open", true),
                        file.day("since"),
                        file.texts("goods"),
                        file.each("clerks", clerk -> new Clerk(clerk.text("name"), clerk.textIfAny("phone")))));
    }
}
