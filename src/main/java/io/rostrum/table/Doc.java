package io.rostrum.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a table (its grain) or a column means: unit, range, what null means. Printed in the data dictionary. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Doc {

    String value();

    /** For a column: whether it may hold null; the text then says what null means. */
    boolean nullable() default false;
}
