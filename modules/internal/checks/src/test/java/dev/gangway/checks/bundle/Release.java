package dev.gangway.checks.bundle;

import java.nio.file.Path;
import java.util.Set;

/**
 * The rules that a bundle must keep, and its files.
 *
 * @param bundle the files
 * @param trees the folder with the resolved dependencies of each module, as Maven prints them
 * @param poms the artifacts that are poms only
 * @param jars the artifacts that have jars
 * @param programs those of the jars that come with their dependencies in one jar as well
 * @param license the text that each jar has
 * @param machine texts that tell on which machine the build ran
 * @param keys where the signing keys are
 * @param isDryRun whether a SNAPSHOT version and placeholders are accepted
 */
record Release(
    Bundle bundle,
    Path trees,
    Set<String> poms,
    Set<String> jars,
    Set<String> programs,
    String license,
    Set<String> machine,
    Keys keys,
    boolean isDryRun) {}
