package org.forthright.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please claim your refund at http://evil.example/pay",
                "Refund: www.evil.example",
                "Visit evil.example today",
                "Write to phish@evil.example",
                "Ring 01632 960 999 now",
                "evil/pay"
            })
    void leadsNowhere(String name) {
        assertThat(PersonName.leadsSomewhere(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Farida Okonjo",
                "Dr. Anna-Lena St.John O'Neil (née D’Arcy)",
                "J.R. Smith Jr.",
                "Müller-Łukasiewicz",
                "王小明",
                "María del Carmen Fernández y González de la Torre",
                "Elizabeth II",
                "Mr & Mrs A. Patel, and family"
            })
    void takesTheNamesOfPeople(String name) {
        assertThat(PersonName.leadsSomewhere(name)).isFalse();
        assertThat(PersonName.isTooLong(name)).isFalse();
    }

    @Test
    void isShort() {
        assertThat(PersonName.isTooLong("x".repeat(100))).isFalse();
        assertThat(PersonName.isTooLong("x".repeat(101))).isTrue();
    }

    @Test
    void standsOnOneLine() {
        assertThat(OneLine.of(" A B\r\nBcc: evil@x.example\u2028\u2029\tC  D "))
                .isEqualTo("A B Bcc: evil@x.example C D");
    }
}
