package org.forthright.app.house;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.forthright.app.house.stage.KeycloakResource;
import org.forthright.app.house.stage.PostgresResource;
import org.forthright.app.house.stage.SignInResource;

/** A test of the whole house: the application is started once, on a real PostgreSQL, for all of them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(SignInResource.class)
@QuarkusTestResource(KeycloakResource.class)
@Stereotype
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface House {}
