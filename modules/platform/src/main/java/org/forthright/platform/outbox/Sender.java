package org.forthright.platform.outbox;

/**
 * In whose name a mail goes: the platform's address may send it, the organisation is who writes, and gets the answer.
 *
 * @param email where answers go
 */
record Sender(String name, String email) {

    /** The sending address with the organisation's name before it; marks that mean something in addresses are left out. */
    String at(String address) {
        return "%s <%s>"
                .formatted(
                        name.replaceAll("[\\p{Cntrl}<>@,;:\\\\\"()\\[\\]]", " ").strip(), address);
    }
}
