package org.forthright.response.draft;

/**
 * Who signs.
 *
 * @param office in which they sign, for example "Responsible person"
 * @param onBehalfOf whom a delegate signs for; empty when they sign for themselves
 * @param signedOn the day, as letters write it
 */
public record Signatory(String name, String office, String onBehalfOf, String signedOn) {

    public boolean isDelegate() {
        return !onBehalfOf.isEmpty();
    }
}
