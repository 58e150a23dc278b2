/** Organisations come onto the platform from their files. */
package org.forthright.app.organisation.onboarding;
