/** People come, hold roles and offices, and leave; one class per step. */
@NullMarked
package org.forthright.organisation.step.people;

import org.jspecify.annotations.NullMarked;
