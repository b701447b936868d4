# Each verb is one line of Maven; `make help` lists them.
MVN ?= mvn -B --no-transfer-progress
# Maven logs the start of each module and goal, and errors.
PROGRESS = -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event.ExecutionEventLogger=info
P ?= kriptomat
EXAMPLE ?= KriptomatJourney
DIR ?= specs
EVENT ?= applicantApproved
TO ?= http://localhost:8080/hooks
SEED ?= 1
PORT ?= 8080
VERSION = $(shell sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml)
V ?= $(VERSION)
.DEFAULT_GOAL := help
.PHONY: help bundle reproducible webhook sandbox contract hijack property large documents fetch-documents compile-documents build demo test bench crowd profile fleet generate format check coverage api golden sizes install version lint-specs prism secrets fuzz fuzz-json clean faults crash durable-rate site

##@ Start

help: ## List the verbs.
	@awk -F ':.*## ' '/^##@ / { printf "\n%s\n", substr($$0, 5) } /^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## Run an example with the packaged jars against an embedded server: make demo EXAMPLE=CheckWallet
	@echo "Building what $(EXAMPLE) needs, then running it. The first build takes one to two minutes."
	@.ci/progress $(MVN) $(PROGRESS) -Pdemo -Dexample=dev.gangway.examples.$(EXAMPLE) -pl modules/internal/examples -am -DskipTests package

webhook: ## Send an event of a spec to a receiver: make webhook P=elkyc EVENT=applicantApproved TO=http://localhost:8080/hooks
	@P="$(P)" EVENT="$(EVENT)" TO="$(TO)" .ci/progress $(MVN) $(PROGRESS) -Pdemo -Dexample=dev.gangway.examples.SendWebhook -pl modules/internal/examples -am -DskipTests package

sandbox: ## Play all providers on port 8080, or another: make sandbox PORT=9000
	@$(MVN) -q -pl modules/tools/sandbox -am -DskipTests package
	@java -XX:TieredStopAtLevel=1 -jar modules/tools/sandbox/target/gangway-sandbox.jar --port $(PORT)

test: ## Run all tests, the consumer check included.
	$(MVN) verify

build: ## Generate the clients and package the jars, without tests.
	$(MVN) -q -DskipTests package

install: ## Put the jars into the local Maven repository, without tests.
	$(MVN) -q -DskipTests install

clean: ## Delete what the build made.
	$(MVN) -q clean

##@ Change

generate: ## Generate and compile one provider's client: make generate P=kriptomat
	$(MVN) -q -pl modules/providers/$(P) -am compile

contract: ## Hold one provider's client to its spec and documents: make contract P=kriptomat
	$(MVN) -q -pl modules/providers/$(P) -am test -Dtest='*ContractTest,*DocumentedTest,*SensitiveFieldsTest' -Dsurefire.failIfNoSpecifiedTests=false

format: ## Format the hand-written code.
	$(MVN) -q spotless:apply

check: ## Check formatting, warnings, dependencies and the public API files, without the other tests.
	$(MVN) -q spotless:check test -Dtest='PublicApiTest,ProviderReadmeTest,RepositoryTest,WorkflowTest,*ContractTest,*DocumentedTest,*SensitiveFieldsTest,CoverageTest' -Dsurefire.failIfNoSpecifiedTests=false

coverage: ## Show what of each document is in its spec and under contract test.
	@$(MVN) -q test -Dtest='*ContractTest,*DocumentedTest,CoverageTest' -Dsurefire.failIfNoSpecifiedTests=false

api: ## Rewrite the public API files and the tables of the providers' READMEs.
	$(MVN) -q -pl modules/internal/checks -am test -Dtest='PublicApiTest,ProviderReadmeTest' -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update=true

golden: ## Accept what the generator makes of its golden cases.
	$(MVN) -q -pl modules/codegen -am test -Dtest='Golden*' -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true

faults: ## Put every class of operation through every fault; write docs/faults.md and docs/outcomes.md.
	$(MVN) -q -pl modules/core -am test -Dtest=FaultTableTest,OutcomeTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dfaults.update=true

crash: ## Halt a process at every point of a durable call under every fault; write the last part of docs/faults.md; takes a quarter of an hour.
	$(MVN) -q -pl modules/integrations/durable -am test -Dtest=CrashTest -Dsurefire.failIfNoSpecifiedTests=false -Dcrash.all=true

site: ## Make the pages as a static site in target/site.
	@$(MVN) -q -Psite -pl modules/internal/site -am -DskipTests package

version: ## Set the version in every pom and every page: make version V=0.2.0
	sed -i 's/>$(subst .,\.,$(VERSION))</>$(V)</' $$(git grep -lF '>$(VERSION)<' -- '*pom.xml' '*.md')

bundle: ## Build, sign and check what a release uploads, in target/bundle; a dry run without a key in GANGWAY_KEY.
	$(MVN) -q -Prelease $(if $(GANGWAY_KEY),,-Dgangway.dryRun=true) -DskipTests package
	@.ci/bundle

reproducible: ## Build twice, in another folder, locale and time zone, and compare the jars byte by byte.
	@.ci/reproducible

##@ Check more

lint-specs: ## Lint the specs with Spectral and Redocly; needs npm.
	npx -y @stoplight/spectral-cli@6.16.3 lint --ruleset specs/.spectral.yaml --fail-severity=warn specs/*/openapi.yaml
	npx -y @redocly/cli@2.77.0 lint --config specs/redocly.yaml specs/*/openapi.yaml

prism: ## Call every operation against Prism, started on each spec; needs npm.
	$(MVN) -q -pl modules/internal/checks -am test -Dtest=PrismTest -Dsurefire.failIfNoSpecifiedTests=false -Dprism=true

secrets: ## Search for planted secrets with the clients of all providers; takes some minutes.
	$(MVN) -q -pl modules/internal/checks -am test -Dtest=SecretsSearchTest -Dsurefire.failIfNoSpecifiedTests=false -Dsecrets=true

fuzz: ## Answer every operation with six million inputs of a coverage-guided fuzzer; takes an hour.
	$(MVN) -q -Pfuzz -pl modules/internal/fuzz -am test -Dtest='*FuzzTest' -Dsurefire.failIfNoSpecifiedTests=false

fuzz-json: ## Compare the JSON reader with Moshi's on five million inputs of a coverage-guided fuzzer; takes half an hour.
	$(MVN) -q -Pfuzz -pl modules/internal/fuzz -am test -Dtest=JsonFuzzTest -Dsurefire.failIfNoSpecifiedTests=false

property: ## Round-trip ten thousand random schemas and print what fails; takes ten minutes.
	$(MVN) -q -pl modules/codegen -am test -Dtest=PropertyTest -Dsurefire.failIfNoSpecifiedTests=false -Dproperty.schemas=10000 -Dproperty.seed=$(SEED)

hijack: ## Put hostile texts into every place of every golden document; takes half an hour.
	$(MVN) -q -pl modules/codegen -am test -Dtest=HijackTest -Dsurefire.failIfNoSpecifiedTests=false -Dhijack.every=1

compile-documents: ## Generate and compile every OpenAPI document of a folder: make compile-documents DIR=/tmp/documents
	$(MVN) -q -pl modules/codegen -am test -Dtest=DocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocuments=$(abspath $(DIR))

large: ## Generate and compile a document of 330 operations and 2,000 schemas in 3 GiB, and show what it takes.
	JDK_JAVA_OPTIONS="-Xmx3g" $(MVN) -q -pl modules/codegen -am test -Dtest=LargeTest -Dsurefire.failIfNoSpecifiedTests=false -Dlarge=true

##@ Measure

bench: ## Measure beside the peers and write docs/benchmarks.md; takes a quarter of an hour.
	@$(MVN) -q -Pbench -pl modules/internal/benchmarks -am -DskipTests package

profile: ## Profile a call and write the table of docs/performance.md; needs JDK 25 on Linux.
	@$(MVN) -q -Pmeasure -Dmeasure=ProfilePage -pl modules/internal/benchmarks -am -DskipTests package

crowd: ## Make 10,000 calls at once (1,000 before Java 21), ten times, and count what is left; takes some minutes.
	@$(MVN) -q -Pmeasure -Dmeasure=CrowdRounds -pl modules/internal/benchmarks -am -DskipTests package

fleet: ## Disturb eight JVMs that share a session through a real Redis, and write the simulated figures of docs/many-machines.md; takes ten minutes.
	$(MVN) -q -pl modules/integrations/redis -am test -Dtest='FleetTest,FleetSimulationTest' -Dsurefire.failIfNoSpecifiedTests=false -Dfleet=true -Dfleet.update=true

durable-rate: ## Measure durable calls per second beside bare SQL, on H2 and PostgreSQL.
	@$(MVN) -q -Prate -pl modules/integrations/durable -am -DskipTests package

sizes: ## Show the sizes of the jars.
	@$(MVN) -q package -Dtest=SizesTest -Dsurefire.failIfNoSpecifiedTests=false -Dinvoker.skip=true

fetch-documents: ## Bring the public documents of the committed list, at their commits: make fetch-documents DIR=/tmp/documents
	modules/codegen/src/test/resources/documents/fetch.sh $(abspath $(DIR))

documents: ## Measure what becomes of the public documents, and write docs/generality.md: make documents DIR=/tmp/documents
	JDK_JAVA_OPTIONS="-Xmx4g" $(MVN) -q -Pgenerality -pl modules/codegen -am test -Dtest=GeneralityTest#pageIsWritten -Dsurefire.failIfNoSpecifiedTests=false -Dgenerality=$(abspath $(DIR))
