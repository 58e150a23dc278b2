package org.forthright.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void writesInTheNameOfTheOrganisationFromTheAddressOfThePlatform() {
        Sender sender = new Sender("Northmoor Integrated Care Board", "complaints@northmoor.example");
        assertThat(sender.at("post@platform.example"))
                .isEqualTo("Northmoor Integrated Care Board <post@platform.example>");
    }

    @Test
    void letsNoNameBecomeAnAddress() {
        Sender sender = new Sender("Care <evil@mail.example>, \"Ltd\"\r\nBcc: x", "complaints@care.example");
        assertThat(sender.at("post@platform.example")).matches("[^<>@,\"\\r\\n:]* <post@platform\\.example>");
    }
}
