/* Generated from schemas/ by `npm run generate`. Do not edit; edit the schemas. */

/**
 * A name or a few words of plain text.
 */
export type ShortText = string;
/**
 * One line or paragraph of plain text in our own words. No markup.
 */
export type PlainText = string;
/**
 * A term of data/vocabularies/entity-types.yaml. What a record describes: a concentration of firms, an organised effort, the body that runs it, or something that supports it.
 */
export type EntityTypesTerm =
  "agglomeration" | "cluster-initiative" | "cluster-organisation" | "support-organisation" | "programme";
/**
 * A term of data/vocabularies/shapes.yaml. Forms in which the cluster idea is put into practice. None ranks above another; each needs its own management.
 */
export type ShapesTerm =
  | "cluster-initiative"
  | "inter-firm-network"
  | "industrial-district"
  | "growth-pole"
  | "business-association"
  | "special-economic-zone"
  | "science-technology-park"
  | "industrial-park"
  | "eco-industrial-park";
/**
 * A term of data/vocabularies/countries.yaml. Countries and areas of ISO 3166-1, with Kosovo under its user-assigned code. The bounding boxes are coarse, with a margin of about 0.3 degrees, and only serve to catch wrong coordinates; those of France, the Netherlands and Norway include overseas parts that have a code of their own, and some far uninhabited islands are left out.
 */
export type CountriesTerm =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "XK"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";
/**
 * A term of data/vocabularies/regions.yaml. Geographical regions of the United Nations M49 standard, used to group countries. Each country belongs to the most detailed region that holds it.
 */
export type RegionsTerm =
  | "world"
  | "africa"
  | "northern-africa"
  | "sub-saharan-africa"
  | "eastern-africa"
  | "middle-africa"
  | "southern-africa"
  | "western-africa"
  | "americas"
  | "latin-america-and-the-caribbean"
  | "caribbean"
  | "central-america"
  | "south-america"
  | "northern-america"
  | "asia"
  | "central-asia"
  | "eastern-asia"
  | "south-eastern-asia"
  | "southern-asia"
  | "western-asia"
  | "europe"
  | "eastern-europe"
  | "northern-europe"
  | "southern-europe"
  | "western-europe"
  | "oceania"
  | "australia-and-new-zealand"
  | "melanesia"
  | "micronesia"
  | "polynesia";
/**
 * A full address that begins with https:// or http://.
 */
export type WebAddress = string;
/**
 * A term of data/vocabularies/sectors.yaml. Fields of business, in two levels. The groups are our own; each sector names the classes of ISIC Rev. 4 it falls into. The industrial ecosystems of the European Union are our assignment, up to four for a sector that spreads over several; an empty list means that none of the 14, or no particular one, covers it.
 */
export type SectorsTerm =
  | "agriculture-and-food"
  | "agrifood"
  | "agribusiness"
  | "food-processing"
  | "plant-protein"
  | "fruit-and-vegetables"
  | "horticulture-and-flowers"
  | "agricultural-technology"
  | "cocoa-and-coffee"
  | "spices-and-essential-oils"
  | "oilseeds"
  | "dairy"
  | "meat"
  | "honey-and-beekeeping"
  | "bakery-and-confectionery"
  | "wine"
  | "beverages"
  | "fisheries"
  | "fish-processing"
  | "aquaculture"
  | "seaweed"
  | "tobacco"
  | "textiles-clothing-and-leather"
  | "textiles"
  | "technical-textiles"
  | "cotton"
  | "wool-and-fine-fibres"
  | "natural-fibres"
  | "knitwear-and-hosiery"
  | "clothing"
  | "fashion"
  | "footwear"
  | "leather"
  | "carpets"
  | "home-textiles"
  | "wood-furniture-and-paper"
  | "forestry"
  | "wood"
  | "furniture"
  | "paper-and-packaging"
  | "printing"
  | "chemicals-plastics-and-materials"
  | "chemicals"
  | "petrochemicals"
  | "cosmetics-and-perfume"
  | "plastics"
  | "rubber"
  | "glass"
  | "ceramics"
  | "materials"
  | "nanotechnology"
  | "bioeconomy"
  | "process-industry"
  | "metals-and-machinery"
  | "mining"
  | "steel"
  | "foundry-and-forging"
  | "metalworking"
  | "tools-and-cutlery"
  | "mechanical-engineering"
  | "agricultural-machinery"
  | "mechatronics"
  | "robotics-and-automation"
  | "electronics-and-electrical"
  | "electronics"
  | "semiconductors"
  | "photonics"
  | "quantum-technology"
  | "telecommunications"
  | "electrical-equipment"
  | "household-appliances"
  | "vehicles-and-transport-equipment"
  | "automotive"
  | "vehicle-repair"
  | "e-mobility"
  | "bicycle"
  | "railway"
  | "aerospace"
  | "space"
  | "drones"
  | "defence"
  | "shipbuilding"
  | "energy-and-environment"
  | "energy"
  | "renewable-energy"
  | "solar"
  | "wind-energy"
  | "hydrogen"
  | "nuclear-energy"
  | "oil-and-gas"
  | "clean-technology"
  | "environment"
  | "circular-economy"
  | "water"
  | "waste-and-recycling"
  | "sanitation"
  | "health-and-life-science"
  | "life-science"
  | "biotechnology"
  | "pharmaceuticals"
  | "medical-technology"
  | "health"
  | "digital-health"
  | "nutrition-and-wellbeing"
  | "digital-and-software"
  | "ict"
  | "software"
  | "digital-technology"
  | "artificial-intelligence"
  | "cybersecurity"
  | "fintech"
  | "smart-city"
  | "creative-and-cultural"
  | "creative-industries"
  | "media-and-audiovisual"
  | "games"
  | "crafts"
  | "jewellery"
  | "musical-instruments"
  | "toys"
  | "sports"
  | "stationery"
  | "construction-and-housing"
  | "construction"
  | "building-materials"
  | "smart-buildings"
  | "logistics-and-maritime"
  | "logistics"
  | "maritime"
  | "blue-economy"
  | "marine-biotechnology"
  | "tourism-and-hospitality"
  | "tourism"
  | "services-and-finance"
  | "finance"
  | "business-services"
  | "trade"
  | "education-and-research"
  | "education"
  | "research-and-innovation"
  | "cross-sector"
  | "manufacturing"
  | "industry-4-0"
  | "high-technology"
  | "other";
/**
 * Whether a criterion is fulfilled according to the source.
 */
export type Mark = "met" | "partly" | "not-met" | "unknown";
/**
 * stated: the source says so (the default). derived: computed or concluded by us from what the source says. estimated: the source, or we, give an estimate.
 */
export type Provenance = "stated" | "derived" | "estimated";
/**
 * The id of a source, then, after a space, the place in it. The id is either a file in data/sources or a key under `sources` in this record. Several sources are written as a list.
 *
 * @minItems 1
 * @maxItems 20
 */
export type Citation = string | string[];
/**
 * A term of data/vocabularies/statuses.yaml. Whether a cluster is at work. Failed and ended ones stay in the observatory.
 */
export type StatusesTerm =
  | "active"
  | "dormant"
  | "declining"
  | "status-withdrawn"
  | "ended"
  | "merged"
  | "planned"
  | "not-started"
  | "unknown";
/**
 * A year (2021), a month (2020-12), a fiscal year (2019/20), a span (2017-2020), or the word unknown when the source gives no date. An unknown year is shown, but never drawn on a time axis.
 */
export type YearOrPeriod = number | string;
/**
 * A term of data/vocabularies/failure-reasons.yaml. Why an initiative failed or ended. The first eight come from the guide; the others from cases in the observatory.
 */
export type FailureReasonsTerm =
  | "policy-driven-without-critical-mass"
  | "no-financial-model"
  | "actors-not-in-strategy-process"
  | "strategy-too-ambitious"
  | "key-stakeholder-left-out"
  | "closed-shop"
  | "dependence-on-one-large-firm"
  | "no-sound-analysis"
  | "lost-public-label"
  | "programme-mismatch"
  | "programme-too-small"
  | "policy-driven-change-of-government"
  | "funder-strategy-change"
  | "public-funding-ended"
  | "legal-form-refused"
  | "external-shock";
/**
 * How exact the source is. Absent means that the source gives a plain number.
 */
export type Qualifier = "about" | "nearly" | "more-than" | "at-least" | "less-than" | "up-to" | "range";
/**
 * A term of data/vocabularies/drivers.yaml. Who drove the start of an initiative. Several may apply.
 */
export type DriversTerm =
  | "business-driven"
  | "individual-entrepreneur-or-visionary"
  | "policy-driven"
  | "donor-driven"
  | "intermediary-driven"
  | "research-driven";
/**
 * A term of data/vocabularies/approaches.yaml. The direction from which an initiative or policy comes.
 */
export type ApproachesTerm = "top-down" | "bottom-up" | "hybrid";
/**
 * A term of data/vocabularies/initiation-bases.yaml. What was there when the initiative began.
 */
export type InitiationBasesTerm = "existing-cluster" | "existing-network" | "greenfield";
/**
 * A term of data/vocabularies/stages.yaml. The four stages in the life of a cluster organisation, with key questions and steps in our own words. A cluster can also fall back.
 */
export type StagesTerm = "initiation" | "establishment" | "operationalisation" | "transformation";
/**
 * A day as year-month-day.
 */
export type CalendarDate = string;
/**
 * Who coded which stage, each without looking at the others.
 *
 * @minItems 1
 * @maxItems 4
 */
export type Coding = Code[];
/**
 * A term of data/vocabularies/legal-forms.yaml. Legal form of the body that carries the cluster.
 */
export type LegalFormsTerm =
  | "cooperation-agreement"
  | "association"
  | "association-nonprofit"
  | "association-forprofit"
  | "private-limited-company"
  | "foundation"
  | "corporation"
  | "joint-stock-company"
  | "hybrid-association-and-company"
  | "cooperative"
  | "consortium"
  | "public-body"
  | "host-unit"
  | "none";
/**
 * A term of data/vocabularies/governance-bodies.yaml. Bodies and roles that steer or run a cluster or a cluster project.
 */
export type GovernanceBodiesTerm =
  | "general-assembly"
  | "executive-board"
  | "chairperson"
  | "steering-committee"
  | "advisory-board"
  | "supervisory-board"
  | "managing-office"
  | "working-groups"
  | "committed-actors"
  | "cluster-commission"
  | "cluster-development-agent"
  | "project-steering-committee"
  | "project-coordinator";
/**
 * A whole number, zero or more.
 */
export type Count = number;
/**
 * A list of statements, each with its source.
 *
 * @minItems 1
 * @maxItems 40
 */
export type Statements = Statement[];
/**
 * A term of data/vocabularies/member-definitions.yaml. The unit behind a number of members. Numbers with different units must not be compared without a warning.
 */
export type MemberDefinitionsTerm =
  | "members"
  | "companies"
  | "companies-and-start-ups"
  | "companies-and-institutes"
  | "firms-and-institutions"
  | "organisations"
  | "partners"
  | "members-and-partners"
  | "active-members"
  | "formal-members"
  | "associated-members"
  | "small-and-medium-sized-firms"
  | "participants"
  | "resident-firms"
  | "establishments"
  | "associations"
  | "households-or-producers"
  | "individuals"
  | "not-stated";
/**
 * A term of data/vocabularies/perimeters.yaml. What an economic figure covers.
 */
export type PerimetersTerm =
  | "members"
  | "members-worldwide"
  | "agglomeration"
  | "cluster-area"
  | "sector-in-region"
  | "sector-in-country"
  | "organisation"
  | "programme"
  | "park"
  | "not-stated";
/**
 * Currency code (ISO 4217), number, and if wanted thousand, million or billion (a thousand million). One notation for all amounts.
 */
export type AmountOfMoney = string;
/**
 * Per cent, 0 to 100.
 */
export type Share = number;
/**
 * A term of data/vocabularies/financing-bases.yaml. What kind of figure a financing mix or amount is.
 */
export type FinancingBasesTerm =
  "budget" | "commitment" | "actual" | "programme-rule" | "target" | "not-stated";
/**
 * Share in per cent, 0 to 100, or an amount of money in the notation of all amounts.
 */
export type ShareOrAmount = number | string;
/**
 * A term of data/vocabularies/security-classes.yaml. How long the money of a cluster organisation is secured.
 */
export type SecurityClassesTerm = "long-term" | "short-and-medium-term" | "not-secured" | "unknown";
/**
 * A term of data/vocabularies/goals.yaml. Goals that a cluster or project pursues. The first eight come from the guide; the rest from its cases and from UNIDO.
 */
export type GoalsTerm =
  | "promoting-innovation"
  | "joint-marketing"
  | "export-promotion-new-markets-alliances"
  | "joint-procurement-sourcing"
  | "providing-and-using-cluster-services"
  | "training-and-continuing-education"
  | "synergies-and-economies-of-scale"
  | "lobbying"
  | "productivity-improvement"
  | "quality-improvement"
  | "policy-advocacy"
  | "sustainability"
  | "job-creation"
  | "better-working-conditions"
  | "joint-rnd"
  | "access-to-global-value-chains"
  | "standards-compliance"
  | "branding"
  | "competitiveness"
  | "technology-transfer"
  | "networking-and-trust"
  | "entrepreneurship"
  | "investment-attraction"
  | "inclusion";
/**
 * A term of data/vocabularies/services.yaml. Services that cluster organisations offer. The trust needed is given only where the guide states it; services that need high trust are expected from the stage of operationalisation on.
 */
export type ServicesTerm =
  | "networking"
  | "information-exchange"
  | "information-events"
  | "workshops"
  | "conferences"
  | "matchmaking"
  | "company-visits"
  | "training"
  | "tender-training"
  | "joint-procurement"
  | "joint-marketing-branding"
  | "trade-fairs"
  | "export-support"
  | "internationalisation"
  | "lobbying-advocacy"
  | "idea-sharing"
  | "common-roadmapping"
  | "joint-product-development"
  | "joint-rnd"
  | "technology-transfer"
  | "technology-watch"
  | "innovation-centre"
  | "testing-and-laboratories"
  | "mentoring"
  | "incubation"
  | "access-to-finance"
  | "funding-advice"
  | "quality-certification"
  | "hr-recruiting"
  | "consulting"
  | "studies"
  | "shared-equipment"
  | "project-initiation"
  | "digitalisation-support"
  | "sustainability-support"
  | "investment-promotion"
  | "awards"
  | "school-outreach";
/**
 * Low, medium or high.
 */
export type Level = "low" | "medium" | "high";
/**
 * A term of data/vocabularies/joint-actions.yaml. Things that members do together.
 */
export type JointActionsTerm =
  | "joint-purchasing"
  | "joint-marketing"
  | "joint-trade-fair"
  | "joint-mission"
  | "market-research"
  | "new-market-development"
  | "shared-equipment"
  | "joint-production"
  | "joint-testing"
  | "joint-facility"
  | "shared-nursery"
  | "joint-logistics"
  | "joint-rnd"
  | "joint-training"
  | "curriculum-development"
  | "recruiting-scheme"
  | "standards-compliance"
  | "process-upgrading"
  | "quality-mark"
  | "technical-assistance-by-association"
  | "trust-based-contracts"
  | "enterprise-networks"
  | "association-founding"
  | "working-group"
  | "cross-sector-working-group"
  | "cluster-twinning"
  | "inter-cluster-alliance"
  | "supplier-linkage"
  | "joint-finance"
  | "public-infrastructure"
  | "policy-proposal"
  | "environmental-action"
  | "crisis-response"
  | "shared-digital-platform"
  | "school-outreach";
/**
 * A term of data/vocabularies/tools.yaml. Tools used to study a cluster or to reach a strategy.
 */
export type ToolsTerm =
  | "cluster-mapping"
  | "value-chain-mapping"
  | "swot-analysis"
  | "porters-diamond"
  | "five-forces"
  | "input-output"
  | "gem-analysis"
  | "social-network-analysis"
  | "stakeholder-analysis"
  | "surveys"
  | "interviews"
  | "diagnostic-study"
  | "demand-study"
  | "sector-analysis"
  | "benchmarking"
  | "demand-ranking"
  | "cluster-business-canvas"
  | "action-plan"
  | "technology-roadmap";
/**
 * Lower-case letters, digits and hyphens; the name of the file without its ending.
 */
export type Id = string;
/**
 * A term of data/vocabularies/labels.yaml. Labels and recognitions for cluster organisations. The labels of the European Secretariat for Cluster Analysis (ESCA) are ranked; the period of validity is the usual one and counts only where the source gives no date.
 */
export type LabelsTerm =
  | "esca-bronze"
  | "esca-silver"
  | "esca-gold"
  | "national-key-cluster-poland"
  | "pole-de-competitivite-france"
  | "competitiveness-pole-wallonia"
  | "innovative-cluster-romania"
  | "cluster-excellence-baden-wuerttemberg"
  | "iso-9001"
  | "iso-14001"
  | "national-recognition"
  | "regional-recognition"
  | "other-label";
/**
 * A month (2026-11) or a day (2026-11-22).
 */
export type MonthOrDay = string;
/**
 * A term of data/vocabularies/success-factors.yaml. What makes cluster work succeed: factors and prerequisites of the guide, and factors seen in cases.
 */
export type SuccessFactorsTerm =
  | "trust"
  | "voluntary-and-independent"
  | "open-dynamic-cooperation"
  | "coopetition-without-cartel"
  | "clear-extra-benefit"
  | "medium-long-term-horizon"
  | "critical-mass"
  | "champions"
  | "common-core-competences-and-goals"
  | "professional-management"
  | "tailored-services"
  | "policy-stimulates-not-builds"
  | "political-backing"
  | "experienced-manager"
  | "key-firms-from-start"
  | "external-investors"
  | "university-as-neutral-ground"
  | "long-term-funder"
  | "proximity-knowledge-spillover"
  | "stepwise-start"
  | "triple-helix-cooperation"
  | "demand-orientation";
/**
 * A term of data/vocabularies/obstacles.yaml. What stands in the way of cluster work, from the side of the actors and of the management. Both kinds make each other worse.
 */
export type ObstaclesTerm =
  | "obstacles-of-actors"
  | "mismatch-of-structures-cultures"
  | "no-legal-or-financial-possibility"
  | "lack-of-trust"
  | "lack-of-knowledge"
  | "added-value-not-understood"
  | "vague-or-unrealistic-expectations"
  | "obstacles-of-management"
  | "no-informal-trust-building"
  | "staff-shortage-or-inexperience"
  | "no-dedicated-finance"
  | "no-consensus-strategy"
  | "no-outside-relations-lock-in";
/**
 * Figures that have no field of their own.
 *
 * @minItems 1
 * @maxItems 200
 */
export type OtherFigures = OtherFigure[];
/**
 * Facts in words that have no field of their own.
 *
 * @minItems 1
 * @maxItems 200
 */
export type OtherDetails = OtherDetail[];
/**
 * not-collected: nobody gathers it. not-found: we looked and did not find it. not-applicable: it cannot exist here. confidential: exists, is not public. pending: asked for.
 */
export type ReasonWhyAValueIsMissing =
  "not-collected" | "not-found" | "not-applicable" | "confidential" | "pending";
/**
 * People who worked on this record and wish to be named.
 *
 * @minItems 1
 * @maxItems 20
 */
export type Contributors = Contributor[];
/**
 * Changes since the record was added, newest last.
 *
 * @minItems 1
 * @maxItems 100
 */
export type Changes = Change[];
/**
 * A term of data/vocabularies/policy-kinds.yaml. What kind of policy a record describes.
 */
export type PolicyKindsTerm =
  | "programme"
  | "strategy"
  | "law-or-rule"
  | "training-programme"
  | "network-or-platform"
  | "donor-project"
  | "approach"
  | "observation";
/**
 * A term of data/vocabularies/groupings.yaml. Trade blocs, unions and other groupings of countries, with their members at a stated date. Memberships change; check the date.
 */
export type GroupingsTerm =
  | "african-union"
  | "amu"
  | "comesa"
  | "eac"
  | "ecowas"
  | "sadc"
  | "andean-community"
  | "caricom"
  | "mercosur"
  | "pacific-alliance"
  | "sica"
  | "usmca"
  | "asean"
  | "gcc"
  | "saarc"
  | "eaeu"
  | "cefta"
  | "efta"
  | "eu"
  | "western-balkans"
  | "mena"
  | "g20"
  | "oecd"
  | "least-developed-countries";
/**
 * A term of data/vocabularies/policy-levels.yaml. The level of government or cooperation from which a policy comes.
 */
export type PolicyLevelsTerm = "international" | "supranational" | "national" | "regional" | "local";
/**
 * A term of data/vocabularies/selection-procedures.yaml. How a policy chooses those it supports.
 */
export type SelectionProceduresTerm =
  "competition" | "designation" | "open-call" | "top-down-decision" | "expert-board";
/**
 * A term of data/vocabularies/policy-dimensions.yaml. What a cluster policy acts on. It works best when all three are served for a long time.
 */
export type PolicyDimensionsTerm =
  "framework-conditions" | "cluster-actors" | "cluster-management-organisations";
/**
 * A term of data/vocabularies/policy-areas.yaml. Fields of public policy that a cluster policy touches.
 */
export type PolicyAreasTerm = "innovation" | "environment" | "infrastructure" | "social" | "foreign-trade";
/**
 * A term of data/vocabularies/instruments.yaml. Instruments of cluster policy, each with the dimension it mainly acts on.
 */
export type InstrumentsTerm =
  | "tax-relief"
  | "duty-relief"
  | "physical-infrastructure"
  | "digital-infrastructure"
  | "zones-and-parks"
  | "common-facilities"
  | "less-red-tape"
  | "legal-framework"
  | "intellectual-property-rules"
  | "investment-promotion"
  | "public-private-dialogue"
  | "cluster-mapping"
  | "observatory-and-data"
  | "collaboration-platform"
  | "guidelines-and-studies"
  | "policy-maker-training"
  | "national-competence-centre"
  | "pilot-projects"
  | "smart-specialisation"
  | "government-procurement"
  | "institutional-buyers"
  | "matching-grants"
  | "rnd-grants"
  | "innovation-subsidy"
  | "joint-project-grants"
  | "sme-support"
  | "skills-development"
  | "export-promotion"
  | "trade-fairs"
  | "industry-academia-matching"
  | "technology-and-innovation-centres"
  | "credit-and-guarantees"
  | "revolving-fund"
  | "equity-and-venture-capital"
  | "joint-procurement-production-marketing"
  | "standards-and-quality"
  | "social-responsibility-pilots"
  | "trade-information-system"
  | "twinning-with-institutions"
  | "network-building"
  | "business-development-services"
  | "management-funding"
  | "start-up-funding-for-clusters"
  | "strategy-support"
  | "performance-contract"
  | "cluster-manager-training"
  | "mentor-and-agent-training"
  | "cluster-development-agents"
  | "technical-assistance"
  | "service-design"
  | "quality-label"
  | "benchmarking"
  | "peer-exchange"
  | "cluster-twinning"
  | "cross-border-partnerships"
  | "mergers-and-consolidation"
  | "monitoring-and-evaluation";
/**
 * A term of data/vocabularies/embedding-modes.yaml. How far a cluster policy is tied to other policies.
 */
export type EmbeddingModesTerm = "stand-alone" | "linked" | "integrated";
/**
 * A term of data/vocabularies/policy-phases.yaml. Phases that a cluster policy goes through, each with its own advice.
 */
export type PolicyPhasesTerm =
  | "understanding-clusters"
  | "cluster-identification"
  | "cluster-development"
  | "cluster-excellence"
  | "clusters-as-tools-for-regional-development";
/**
 * A term of data/vocabularies/financing-sources.yaml. Where the money of a cluster organisation comes from. Main groups stand at level 0; the bucket says in which group a part is counted.
 */
export type FinancingSourcesTerm =
  | "public"
  | "public-national"
  | "public-regional"
  | "public-local"
  | "public-eu"
  | "private"
  | "membership-fees"
  | "fee-based-services"
  | "sponsoring"
  | "own-income-not-specified"
  | "other-own-income"
  | "in-kind-contributions"
  | "projects"
  | "projects-public-local"
  | "projects-public-regional"
  | "projects-public-national"
  | "projects-public-eu"
  | "commissioned-tasks"
  | "donor"
  | "donor-bilateral"
  | "donor-multilateral"
  | "donor-eu"
  | "donor-foundation"
  | "other"
  | "services-and-projects";
/**
 * A text, number or truth value; a whole entry as a mapping of its values by their path in it.
 */
export type ValueOfADifference =
  | string
  | number
  | boolean
  | {
      [k: string]: string | number | boolean;
    };

export interface AllRecords {
  cluster?: ClusterRecord;
  policy?: PolicyRecord;
  "financing-pattern"?: FinancingPatternRecord;
  statistic?: RegionalStatisticRecord;
  source?: SourceRecord;
  vocabulary?: VocabularyRecord;
  correction?: CorrectionRecord;
  release?: ReleaseRecord;
  redirects?: Redirects;
  site?: SiteSettings;
}
/**
 * One cluster, cluster initiative or cluster organisation. The name of the file is the id.
 */
export interface ClusterRecord {
  /**
   * The name people use.
   */
  name: ShortText;
  /**
   * The official name in English.
   */
  full_name?: ShortText;
  /**
   * The name in its own language, keyed by language code.
   */
  native_name?: TextByLanguage;
  /**
   * Earlier names.
   *
   * @minItems 1
   * @maxItems 20
   */
  former_names?: ShortText[];
  /**
   * What the case is and why it is worth reading, in one or two sentences of our own.
   */
  summary: PlainText;
  entity: EntityTypesTerm;
  shape?: ShapesTerm;
  /**
   * Other shapes that also fit.
   *
   * @minItems 1
   * @maxItems 8
   */
  secondary_shapes?: ShapesTerm[];
  country?: CountriesTerm;
  /**
   * Further countries of a cluster that crosses borders.
   *
   * @minItems 1
   * @maxItems 40
   */
  other_countries?: CountriesTerm[];
  /**
   * Only when the source names no country: the region (M49).
   */
  region?: RegionsTerm;
  /**
   * ISO 3166-2 code of the part of the country.
   */
  subdivision?: string;
  place?: Place;
  /**
   * Address of the cluster's own site.
   */
  website?: WebAddress;
  sector: SectorsTerm;
  /**
   * Other sectors of the cluster.
   *
   * @minItems 1
   * @maxItems 10
   */
  secondary_sectors?: SectorsTerm[];
  /**
   * The sector as the source names it.
   */
  sector_as_stated?: ShortText;
  /**
   * The four marks of a cluster: tied to a place, tied to a sector, enough firms, somebody who manages it.
   */
  qualification?: {
    /**
     * Whether it has a definite area.
     */
    place?: Mark;
    /**
     * Whether it has a definite sector.
     */
    sector?: Mark;
    /**
     * Whether enough firms take part.
     */
    critical_mass?: Mark;
    /**
     * Whether somebody manages it.
     */
    management_unit?: Mark;
    provenance?: Provenance;
    source: Citation;
  };
  /**
   * Whether it is at work. Failed and ended ones keep their record, with the reasons.
   */
  status?: {
    state: StatusesTerm;
    year?: YearOrPeriod;
    /**
     * Why it failed or ended.
     *
     * @minItems 1
     * @maxItems 12
     */
    reasons?: FailureReasonsTerm[];
    /**
     * The reason in words.
     */
    explanation?: PlainText;
    provenance?: Provenance;
    source: Citation;
  };
  /**
   * When the initiative or organisation began.
   */
  founded?: {
    year: YearOrPeriod;
    /**
     * What the year stands for.
     */
    what?: "initiative" | "organisation" | "agglomeration" | "recognition" | "project";
    qualifier?: Qualifier;
    provenance?: Provenance;
    /**
     * What a reader must know.
     */
    note?: PlainText;
    source: Citation;
  };
  /**
   * Who started it, in which direction, and on which base.
   */
  initiation?: {
    /**
     * Who drove the start.
     *
     * @minItems 1
     * @maxItems 6
     */
    drivers?: DriversTerm[];
    approach?: ApproachesTerm;
    base?: InitiationBasesTerm;
    /**
     * Who took the first steps.
     *
     * @minItems 1
     * @maxItems 20
     */
    instigators?: ShortText[];
    provenance?: Provenance;
    source: Citation;
  };
  /**
   * Dated judgements of the stage, each with the criteria that the sources carry. Nothing is taken as met without a source.
   *
   * @minItems 1
   * @maxItems 20
   */
  maturity?: Assessment[];
  /**
   * That coders judged the case and no stage was settled. Kept so that the agreement of the coders counts such cases too.
   */
  no_stage?: {
    coding: Coding;
    /**
     * Why no stage was settled.
     */
    note?: PlainText;
  };
  /**
   * Legal form, bodies and the four marks of good governance.
   */
  governance?: {
    legal_form?: LegalFormsTerm;
    /**
     * Organisation that carries the cluster office.
     */
    host?: ShortText;
    /**
     * Bodies the source names.
     *
     * @minItems 1
     * @maxItems 15
     */
    bodies?: GovernanceBodiesTerm[];
    /**
     * The four quality marks of governance.
     */
    marks?: {
      /**
       * A legal form exists.
       */
      legal_form?: Mark;
      /**
       * Tasks of the team and its links to the board are defined.
       */
      tasks_defined?: Mark;
      /**
       * A governing body exists.
       */
      governing_body?: Mark;
      /**
       * Members meet and take part regularly.
       */
      regular_participation?: Mark;
    };
    /**
     * Number of persons on the board.
     */
    board_size?: Count;
    /**
     * Term of office in years; the longest that the rules allow.
     */
    board_term_years?: number;
    /**
     * Elections, admission, representation and other facts.
     */
    rules?: Statements;
    provenance?: Provenance;
    source: Citation;
  };
  /**
   * Staff of the cluster office.
   *
   * @minItems 1
   * @maxItems 40
   */
  people?: StaffCount[];
  /**
   * Members by year, with what was counted. Counts that disagree stand side by side.
   *
   * @minItems 1
   * @maxItems 80
   */
  members?: Membership[];
  /**
   * Firms, employees, turnover and exports, with the perimeter they cover.
   *
   * @minItems 1
   * @maxItems 80
   */
  economy?: EconomicFigures[];
  /**
   * How the cluster organisation or project was paid for.
   *
   * @minItems 1
   * @maxItems 40
   */
  financing?: FinancingMix[];
  /**
   * What members pay.
   *
   * @minItems 1
   * @maxItems 40
   *
   * Items: One fee.
   */
  fees?: {
    amount: AmountOfMoney;
    /**
     * Upper end of a range.
     */
    to?: AmountOfMoney;
    /**
     * What the fee covers.
     */
    per?: "year" | "month" | "joining" | "event";
    /**
     * Class of member.
     */
    who?: ShortText;
    year: YearOrPeriod;
    /**
     * What a reader must know.
     */
    note?: PlainText;
    source: Citation;
  }[];
  /**
   * What the cluster wants to reach.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One goal.
   */
  goals?: {
    goal: GoalsTerm;
    /**
     * The goal in the words of our summary.
     */
    as_stated?: ShortText;
    provenance?: Provenance;
    source: Citation;
  }[];
  /**
   * What the cluster office offers.
   *
   * @minItems 1
   * @maxItems 60
   */
  services?: Service[];
  /**
   * What members did together.
   *
   * @minItems 1
   * @maxItems 60
   */
  joint_actions?: JointAction[];
  /**
   * Analyses and planning tools the source names.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One tool.
   */
  tools_used?: {
    tool: ToolsTerm;
    year?: YearOrPeriod;
    /**
     * How it was used.
     */
    note?: PlainText;
    source: Citation;
  }[];
  /**
   * Which steps of the chain are present.
   */
  value_chain?: {
    /**
     * How far the chain is covered as a whole.
     */
    coverage?: "complete" | "partial" | "thin";
    /**
     * Steps of the chain: local, partial or missing.
     */
    nodes?: {
      [k: string]: "local" | "partial" | "missing";
    };
    /**
     * What a reader must know.
     */
    note?: PlainText;
    source: Citation;
  };
  /**
   * Porter's four corners as the source judges them.
   */
  diamond?: {
    factor_conditions?: CornerOfTheDiamond;
    demand_conditions?: CornerOfTheDiamond;
    strategy_and_rivalry?: CornerOfTheDiamond;
    related_and_supporting_industries?: CornerOfTheDiamond;
    provenance?: Provenance;
    source: Citation;
  };
  /**
   * Strengths, weaknesses, opportunities and threats.
   */
  swot?: {
    /**
     * Inner advantages.
     */
    strengths?: Statements;
    /**
     * Inner drawbacks.
     */
    weaknesses?: Statements;
    /**
     * Outer chances.
     */
    opportunities?: Statements;
    /**
     * Outer dangers.
     */
    threats?: Statements;
  };
  /**
   * How the cluster measures its own work.
   */
  monitoring?: {
    /**
     * Share of actors that answered (unit percent).
     */
    participation?: OtherFigure;
    /**
     * What is done.
     */
    practice?: Statements;
  };
  /**
   * Awarded labels with their validity.
   *
   * @minItems 1
   * @maxItems 30
   */
  labels?: Label[];
  /**
   * Factors the source credits.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One factor.
   */
  success_factors?: {
    factor: SuccessFactorsTerm;
    provenance?: Provenance;
    source: Citation;
  }[];
  /**
   * Obstacles from the actors (A) and from the management (B).
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One obstacle.
   */
  obstacles?: {
    obstacle: ObstaclesTerm;
    provenance?: Provenance;
    source: Citation;
  }[];
  story?: Story;
  /**
   * Policies that supported this cluster. Written here only; the policy's page lists its clusters by itself.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One policy.
   */
  policies?: {
    /**
     * Id of the policy record.
     */
    policy: Id;
    period?: YearOrPeriod;
    amount?: AmountOfMoney;
    /**
     * What the policy gave.
     */
    note?: PlainText;
    provenance?: Provenance;
    source: Citation;
  }[];
  /**
   * Donors, ministries and other backers.
   *
   * @minItems 1
   * @maxItems 40
   */
  supporters?: Supporter[];
  /**
   * Links to other cluster records.
   *
   * @minItems 1
   * @maxItems 40
   *
   * Items: One relation.
   */
  relations?: {
    /**
     * Id of the other record.
     */
    cluster: Id;
    /**
     * What the other record is to this one.
     */
    relation: "part-of" | "run-by" | "predecessor" | "successor" | "twin" | "yardstick" | "partner";
    source: Citation;
  }[];
  figures?: OtherFigures;
  details?: OtherDetails;
  missing?: MissingValues;
  evidence?: Evidence;
  /**
   * Ids of records that look alike but are another cluster; silences the warning about duplicates.
   *
   * @minItems 1
   * @maxItems 20
   */
  not_same_as?: Id[];
  contributors?: Contributors;
  /**
   * Day on which the record was added.
   */
  added: CalendarDate;
  changes?: Changes;
  sources?: SourcesOfThisRecord;
}
/**
 * The text in other languages, keyed by language code (BCP 47).
 */
export interface TextByLanguage {
  [k: string]: string;
}
/**
 * Where the cluster is, and what its point on the map stands for.
 */
export interface Place {
  /**
   * Town or area as the source names it.
   */
  name: ShortText;
  /**
   * Latitude and longitude in degrees, in this order, at most four decimals.
   *
   * @minItems 2
   * @maxItems 2
   */
  coordinates?: number[];
  /**
   * The town or site at the coordinates.
   */
  coordinates_of?: ShortText;
  /**
   * true when no source names this town: the point only stands in for a wider area, for example the capital.
   */
  stand_in?: boolean;
}
/**
 * A dated judgement of the stage.
 */
export interface Assessment {
  year: YearOrPeriod;
  stage: StagesTerm;
  /**
   * self-reported: the cluster says so. assessed: an outside expert says so. inferred: we conclude it from the criteria.
   */
  basis: "self-reported" | "assessed" | "inferred";
  /**
   * Criterion and the source that carries it.
   */
  met?: {
    [k: string]: Citation;
  };
  /**
   * Criterion and the source that says it is missing.
   */
  not_met?: {
    [k: string]: Citation;
  };
  /**
   * Whether the cluster is rising, stable, falling back or dormant.
   */
  trend?: "rising" | "stable" | "falling" | "dormant";
  coding?: Coding;
  /**
   * Why this stage.
   */
  note?: PlainText;
  source?: Citation;
}
/**
 * One coder's stage.
 */
export interface Code {
  /**
   * Who coded.
   */
  coder: ShortText;
  /**
   * The stage, or too-little-evidence where the coder found that the sources carry none.
   */
  stage: "initiation" | "establishment" | "operationalisation" | "transformation" | "too-little-evidence";
  date?: CalendarDate;
}
/**
 * One thing a source says, in our own words.
 */
export interface Statement {
  /**
   * What the source says
   */
  text: PlainText;
  year?: YearOrPeriod;
  provenance?: Provenance;
  source: Citation;
}
/**
 * Staff of one year.
 */
export interface StaffCount {
  year: YearOrPeriod;
  /**
   * Number of persons.
   */
  headcount?: Count;
  /**
   * Staff in full-time equivalents.
   */
  fte?: number;
  /**
   * Roles that are filled.
   *
   * @minItems 1
   * @maxItems 20
   */
  roles?: ShortText[];
  qualifier?: Qualifier;
  provenance?: Provenance;
  /**
   * What the count covers.
   */
  note?: PlainText;
  source: Citation;
}
/**
 * Members of one year.
 */
export interface Membership {
  year: YearOrPeriod;
  /**
   * Number of members.
   */
  total?: Count;
  counted: MemberDefinitionsTerm;
  /**
   * Members by type.
   */
  by_type?: {
    [k: string]: Count;
  };
  qualifier?: Qualifier;
  provenance?: Provenance;
  /**
   * What the count covers.
   */
  note?: PlainText;
  source: Citation;
}
/**
 * Figures of one year, one perimeter and one source.
 */
export interface EconomicFigures {
  year: YearOrPeriod;
  perimeter: PerimetersTerm;
  /**
   * Number of firms.
   */
  firms?: Count;
  /**
   * Number of employees.
   */
  employees?: Count;
  /**
   * Turnover in the year.
   */
  turnover?: AmountOfMoney;
  /**
   * Exports in the year.
   */
  exports?: AmountOfMoney;
  /**
   * Exports in per cent of turnover, as the source states it.
   */
  export_share?: Share;
  /**
   * Value added in the year.
   */
  value_added?: AmountOfMoney;
  qualifier?: Qualifier;
  provenance?: Provenance;
  /**
   * What the figures cover.
   */
  note?: PlainText;
  source: Citation;
}
/**
 * Where the money of one period came from. Parts are all shares in per cent, or all amounts.
 */
export interface FinancingMix {
  year: YearOrPeriod;
  basis: FinancingBasesTerm;
  /**
   * The whole.
   */
  total?: AmountOfMoney;
  /**
   * Share in per cent or amount of money by source of finance.
   */
  parts: {
    [k: string]: ShareOrAmount;
  };
  /**
   * complete: the parts make up the whole. partial: some parts are not stated; the rest is shown as unknown.
   */
  completeness: "complete" | "partial";
  /**
   * What is paid for.
   */
  scope?: ShortText;
  /**
   * Bodies the source names.
   *
   * @minItems 1
   * @maxItems 40
   */
  funders?: ShortText[];
  security?: SecurityClassesTerm;
  qualifier?: Qualifier;
  provenance?: Provenance;
  /**
   * What a reader must know.
   */
  note?: PlainText;
  source: Citation;
}
/**
 * One service.
 */
export interface Service {
  service: ServicesTerm;
  /**
   * The service as the source names it.
   */
  as_stated?: ShortText;
  /**
   * Trust the service needs; the vocabulary's value if absent.
   */
  trust?: Level;
  /**
   * How often.
   */
  frequency?: "frequently" | "occasionally" | "rarely";
  /**
   * How many use it.
   */
  beneficiaries?: "many" | "few";
  /**
   * Effort for the office.
   */
  effort?: Level;
  /**
   * Who pays for it.
   */
  fee?: "fee-based" | "covered-by-membership-fee" | "free" | "planned-fee" | "mixed";
  year?: YearOrPeriod;
  provenance?: Provenance;
  /**
   * What a reader must know.
   */
  note?: PlainText;
  source: Citation;
}
/**
 * One thing members did together.
 */
export interface JointAction {
  action: JointActionsTerm;
  /**
   * In our own words.
   */
  text?: PlainText;
  /**
   * Number of partners.
   */
  partners?: Count;
  /**
   * Who acted together.
   */
  scope?: "firm-firm" | "firm-institution";
  year?: YearOrPeriod;
  provenance?: Provenance;
  source: Citation;
}
/**
 * Rating and factors of one corner.
 */
export interface CornerOfTheDiamond {
  /**
   * plus, mixed or minus.
   */
  rating: "plus" | "mixed" | "minus";
  /**
   * What the rating rests on.
   *
   * @minItems 1
   * @maxItems 20
   */
  factors?: ShortText[];
}
/**
 * A number that a source reports and that has no field of its own. Nothing a source counts is lost for lack of a field.
 */
export interface OtherFigure {
  /**
   * What is measured: a term of the vocabulary of measures, or a new one in the same style.
   */
  measure: Id;
  /**
   * The number as the source gives it.
   */
  value: number;
  /**
   * The upper end, when the source gives a range (qualifier: range).
   */
  to?: number;
  /**
   * What one unit is: percent, firms, hectares, EUR …
   */
  unit: ShortText;
  /**
   * Whom or what the figure covers.
   */
  perimeter?: ShortText;
  year: YearOrPeriod;
  qualifier?: Qualifier;
  provenance?: Provenance;
  /**
   * What a reader must know to use the figure.
   */
  note?: PlainText;
  source: Citation;
}
/**
 * One award of a label.
 */
export interface Label {
  label: LabelsTerm;
  awarded: YearOrPeriod;
  /**
   * End of validity; if absent, computed from the vocabulary.
   */
  valid_until?: MonthOrDay;
  /**
   * Score in per cent.
   */
  score?: Share;
  /**
   * What a reader must know.
   */
  note?: PlainText;
  source: Citation;
}
/**
 * The case in five steps. Each step is a list of statements with sources.
 */
export interface Story {
  /**
   * What had to be overcome.
   */
  challenge?: Statements;
  /**
   * What the actors wanted to reach.
   */
  objective?: Statements;
  /**
   * What helped.
   */
  made_it_work?: Statements;
  /**
   * What came of it.
   */
  result?: Statements;
  /**
   * What others can learn from it.
   */
  lesson?: Statements;
}
/**
 * A body that backed the cluster or the policy.
 */
export interface Supporter {
  /**
   * Name of the body.
   */
  name: ShortText;
  /**
   * What kind of supporter it is.
   */
  role?:
    | "donor"
    | "ministry"
    | "public-authority"
    | "agency"
    | "association"
    | "chamber"
    | "university-or-research"
    | "firm"
    | "bank"
    | "international-organisation"
    | "other";
  /**
   * What it gave or did.
   */
  contribution?: PlainText;
  year?: YearOrPeriod;
  source: Citation;
}
/**
 * A fact in words that has no field of its own.
 */
export interface OtherDetail {
  /**
   * What the fact is about.
   */
  topic: Id;
  /**
   * The fact in our own words.
   */
  text: PlainText;
  year?: YearOrPeriod;
  provenance?: Provenance;
  /**
   * What a reader must know.
   */
  note?: PlainText;
  source: Citation;
}
/**
 * Fields that were looked for and have no value, with the reason. The key is the path of the field, with dots.
 */
export interface MissingValues {
  [k: string]: ReasonWhyAValueIsMissing;
}
/**
 * Who coded the record and how sure we are.
 */
export interface Evidence {
  /**
   * Who coded the record first.
   */
  coder?: ShortText;
  /**
   * Who coded it again without looking at the first coding.
   */
  second_coder?: ShortText;
  /**
   * How far the sources carry the record as a whole.
   */
  confidence?: Level;
  /**
   * What limits the evidence.
   */
  note?: PlainText;
}
/**
 * A person who worked on this record.
 */
export interface Contributor {
  /**
   * Name as it should be cited.
   */
  name: ShortText;
  /**
   * What the person did.
   */
  role?: "author" | "coder" | "reviewer" | "data-owner" | "translator";
  /**
   * ORCID identifier.
   */
  orcid?: string;
}
/**
 * A change to the record that readers should hear of.
 */
export interface Change {
  date: CalendarDate;
  /**
   * One sentence.
   */
  what: PlainText;
}
/**
 * Documents that only this record cites, keyed by a short name. Documents that several records cite have a file in data/sources.
 */
export interface SourcesOfThisRecord {
  [k: string]: SourceRecord;
}
/**
 * A document that records cite.
 */
export interface SourceRecord {
  /**
   * Title of the document or page.
   */
  title: PlainText;
  /**
   * Who published it; 'not stated' if the document does not say.
   */
  publisher: ShortText;
  /**
   * Persons named as authors.
   *
   * @minItems 1
   * @maxItems 40
   */
  authors?: ShortText[];
  year: YearOrPeriod;
  url?: WebAddress;
  /**
   * Address of a stored copy.
   */
  archive_url?: WebAddress;
  /**
   * When we read it.
   */
  read?: MonthOrDay;
  /**
   * What kind of document it is.
   */
  kind?:
    | "report"
    | "guide"
    | "web-page"
    | "presentation"
    | "newsletter"
    | "press-release"
    | "law"
    | "statistics"
    | "paper"
    | "dataset"
    | "interview"
    | "other";
  /**
   * self: written by the cluster or policy it describes. independent: written by somebody else. unknown: not clear.
   */
  independence?: "self" | "independent" | "unknown";
  /**
   * Language code (BCP 47).
   */
  language?: string;
  /**
   * SPDX id of the licence, 'not stated', or 'no-redistribution' where the publisher forbids passing its figures on: what rests on this document alone is then shown on pages and left out of every file of data.
   */
  licence?: ShortText;
  /**
   * The older source that the document itself names.
   */
  cites?: PlainText;
  /**
   * Whether page numbers are printed or counted.
   */
  page_basis?: PlainText;
  /**
   * What a reader must know about the document.
   */
  note?: PlainText;
}
/**
 * One policy, programme or rule that supports clusters. The name of the file is the id.
 */
export interface PolicyRecord {
  /**
   * Name of the policy.
   */
  name: ShortText;
  /**
   * The official name in English.
   */
  full_name?: ShortText;
  /**
   * The name in its own language, keyed by language code.
   */
  native_name?: TextByLanguage;
  /**
   * What the policy does, in one or two sentences of our own.
   */
  summary: PlainText;
  kind?: PolicyKindsTerm;
  covers: AreaCovered;
  place?: Place;
  /**
   * Address of the policy's own site.
   */
  website?: WebAddress;
  /**
   * Level of government.
   *
   * @minItems 1
   * @maxItems 4
   */
  levels?: PolicyLevelsTerm[];
  /**
   * Bodies that own the policy.
   *
   * @minItems 1
   * @maxItems 20
   */
  owners?: ShortText[];
  /**
   * Bodies that carry it out.
   *
   * @minItems 1
   * @maxItems 20
   */
  implementers?: ShortText[];
  /**
   * Sectors it is for.
   *
   * @minItems 1
   * @maxItems 20
   */
  sectors?: SectorsTerm[];
  /**
   * When it ran.
   */
  period?: {
    start?: YearOrPeriod;
    end?: YearOrPeriod;
    /**
     * State at the date of the source.
     */
    state?: "planned" | "running" | "ended" | "unknown";
    /**
     * Year of the statement.
     */
    as_of?: YearOrPeriod;
    /**
     * continuous: without a break. interrupted: with breaks. single: one round. unknown: not clear.
     */
    continuity?: "continuous" | "interrupted" | "single" | "unknown";
    qualifier?: Qualifier;
    provenance?: Provenance;
    /**
     * What the years stand for.
     */
    note?: PlainText;
    source: Citation;
  };
  /**
   * Amounts the sources state.
   *
   * @minItems 1
   * @maxItems 40
   *
   * Items: One amount.
   */
  budgets?: {
    amount: AmountOfMoney;
    /**
     * What the amount covers.
     */
    for: "whole-policy" | "part-of-policy" | "per-year" | "per-cluster" | "per-project" | "one-round";
    year: YearOrPeriod;
    /**
     * What is paid for.
     */
    scope?: ShortText;
    qualifier?: Qualifier;
    provenance?: Provenance;
    /**
     * What a reader must know.
     */
    note?: PlainText;
    source: Citation;
  }[];
  /**
   * Direction in which it works.
   */
  approach?: ApproachesTerm;
  /**
   * How clusters are chosen.
   */
  selection?: {
    /**
     * How the choice is made.
     *
     * @minItems 1
     * @maxItems 5
     */
    procedures?: SelectionProceduresTerm[];
    /**
     * What counts.
     */
    criteria?: Statements;
    /**
     * Who decides.
     */
    decided_by?: ShortText;
    provenance?: Provenance;
    source: Citation;
  };
  /**
   * Which of the three dimensions it acts on: framework conditions, cluster actors, management organisations.
   *
   * @minItems 1
   * @maxItems 3
   *
   * Items: One dimension.
   */
  dimensions?: {
    dimension: PolicyDimensionsTerm;
    provenance?: Provenance;
    source: Citation;
  }[];
  /**
   * Fields of policy it belongs to.
   *
   * @minItems 1
   * @maxItems 5
   *
   * Items: One area.
   */
  areas?: {
    area: PolicyAreasTerm;
    provenance?: Provenance;
    source: Citation;
  }[];
  /**
   * What it does or pays for.
   *
   * @minItems 1
   * @maxItems 40
   *
   * Items: One instrument.
   */
  instruments?: {
    instrument: InstrumentsTerm;
    /**
     * The instrument as the source names it.
     */
    as_stated?: ShortText;
    provenance?: Provenance;
    source: Citation;
  }[];
  /**
   * Maturity stages it is meant for.
   *
   * @minItems 1
   * @maxItems 4
   *
   * Items: One stage.
   */
  stages_targeted?: {
    stage: StagesTerm;
    provenance?: Provenance;
    source: Citation;
  }[];
  /**
   * How far it is part of other policies.
   */
  embedding?: {
    mode?: EmbeddingModesTerm;
    /**
     * Policies or strategies the source names.
     *
     * @minItems 1
     * @maxItems 20
     */
    linked?: ShortText[];
    provenance?: Provenance;
    source: Citation;
  };
  /**
   * How public and private sides talk to each other.
   */
  dialogue?: Statements;
  /**
   * Whether its effects are studied.
   */
  evaluation?: {
    /**
     * done, running, planned, none (the source says there is none) or unknown.
     */
    state: "done" | "running" | "planned" | "none" | "unknown";
    /**
     * Whether results change the policy.
     */
    feeds_back?: boolean;
    /**
     * What was studied and found.
     */
    text?: PlainText;
    provenance?: Provenance;
    source: Citation;
  };
  /**
   * Counts of clusters by year. Which clusters they are follows from the cluster records.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One count.
   */
  clusters_supported?: {
    count: Count;
    year: YearOrPeriod;
    /**
     * What was counted.
     */
    scope?: ShortText;
    qualifier?: Qualifier;
    provenance?: Provenance;
    /**
     * What a reader must know.
     */
    note?: PlainText;
    source: Citation;
  }[];
  /**
   * Clusters the source names that have no record here.
   *
   * @minItems 1
   * @maxItems 60
   */
  clusters_named?: ShortText[];
  /**
   * Phases of cluster policy it belongs to.
   *
   * @minItems 1
   * @maxItems 5
   */
  phases?: PolicyPhasesTerm[];
  /**
   * Advice for the phases of policy and whether this policy follows it.
   */
  advice?: {
    [k: string]: Judgement;
  };
  /**
   * Success factors of policy and whether this policy has them.
   */
  success_checklist?: {
    [k: string]: Judgement;
  };
  story?: Story;
  /**
   * Donors, ministries and other backers.
   *
   * @minItems 1
   * @maxItems 40
   */
  supporters?: Supporter[];
  /**
   * Links to other policy records.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: One relation.
   */
  relations?: {
    /**
     * Id of the other record.
     */
    policy: Id;
    /**
     * What the other record is to this one.
     */
    relation: "part-of" | "predecessor" | "successor" | "complements";
    source: Citation;
  }[];
  figures?: OtherFigures;
  details?: OtherDetails;
  missing?: MissingValues;
  evidence?: Evidence;
  contributors?: Contributors;
  /**
   * Day on which the record was added.
   */
  added: CalendarDate;
  changes?: Changes;
  sources?: SourcesOfThisRecord;
}
/**
 * Countries, regions or groupings that this record speaks of.
 */
export interface AreaCovered {
  /**
   * Countries by ISO 3166-1 alpha-2 code.
   *
   * @minItems 1
   * @maxItems 60
   */
  countries?: CountriesTerm[];
  /**
   * Regions of the United Nations (M49).
   *
   * @minItems 1
   * @maxItems 20
   */
  regions?: RegionsTerm[];
  /**
   * Groupings of countries such as COMESA.
   *
   * @minItems 1
   * @maxItems 20
   */
  groupings?: GroupingsTerm[];
  /**
   * Parts of a country by ISO 3166-2 code.
   *
   * @minItems 1
   * @maxItems 40
   */
  subdivisions?: string[];
  /**
   * Kept when the label does not match a known region.
   */
  as_stated?: ShortText;
}
/**
 * A mark with its source: whether the point holds for this policy.
 */
export interface Judgement {
  mark: Mark;
  provenance?: Provenance;
  /**
   * Why.
   */
  note?: PlainText;
  source: Citation;
}
/**
 * A published pattern of how clusters are financed: of a region, a programme or a group of clusters. The mix of one cluster stands in its own record.
 */
export interface FinancingPatternRecord {
  /**
   * Name of the pattern.
   */
  name: ShortText;
  /**
   * What the pattern says in one or two sentences.
   */
  summary: PlainText;
  /**
   * What the pattern rests on: a survey, a programme rule, a rule of thumb, the account of one organisation, or an instrument.
   */
  kind: "survey" | "programme-rule" | "rule-of-thumb" | "single-case" | "instrument";
  covers: AreaCovered;
  period?: YearOrPeriod;
  /**
   * How many were asked.
   */
  sample?: {
    size: Count;
    /**
     * What was counted.
     */
    unit: ShortText;
    /**
     * What the number covers.
     */
    note?: PlainText;
    source: Citation;
  };
  /**
   * Shares of the sources of finance in per cent. What the source does not print is left out and shown as unknown.
   */
  mix?: {
    /**
     * Share in per cent by source of finance.
     */
    parts: {
      [k: string]: Share;
    };
    /**
     * complete: the parts make up the whole. partial: the source prints only some of them.
     */
    completeness: "complete" | "partial";
    qualifier?: Qualifier;
    provenance?: Provenance;
    /**
     * What limits the figures.
     */
    note?: PlainText;
    source: Citation;
  };
  /**
   * Where the source prints no number but a word.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: How the source describes one source of finance.
   */
  levels?: {
    part: FinancingSourcesTerm;
    /**
     * The level in our words.
     */
    text: ShortText;
    source: Citation;
  }[];
  /**
   * Share of clusters in per cent by how long their financing is secured.
   */
  security?: {
    /**
     * Per cent of clusters by security class.
     */
    shares: {
      [k: string]: Share;
    };
    /**
     * What limits the figures.
     */
    note?: PlainText;
    source: Citation;
  };
  /**
   * What the source says about the pattern.
   */
  statements?: Statements;
  /**
   * Id of the policy whose rule this is.
   */
  policy?: Id;
  /**
   * Ids of cluster records the pattern speaks of.
   *
   * @minItems 1
   * @maxItems 60
   */
  clusters?: Id[];
  figures?: OtherFigures;
  details?: OtherDetails;
  /**
   * Day on which the record was added.
   */
  added: CalendarDate;
  changes?: Changes;
  sources?: SourcesOfThisRecord;
}
/**
 * Figures about a region, country or grouping as a whole, not about one cluster.
 */
export interface RegionalStatisticRecord {
  /**
   * Name of the statistic.
   */
  name: ShortText;
  /**
   * What the figures say.
   */
  summary: PlainText;
  covers: AreaCovered;
  /**
   * Sectors that the figures cover.
   *
   * @minItems 1
   * @maxItems 20
   */
  sectors?: SectorsTerm[];
  figures?: OtherFigures;
  /**
   * Counts of jobs that allow a location quotient: how much more of an industry a region has than the whole to which it belongs.
   *
   * @minItems 1
   * @maxItems 2000
   *
   * Items: One region and industry in one year.
   */
  employment?: {
    industry: SectorsTerm;
    year: YearOrPeriod;
    /**
     * Number of jobs.
     */
    region_industry: Count;
    /**
     * Number of jobs.
     */
    region_all: Count;
    /**
     * Number of jobs, for example in the country.
     */
    whole_industry: Count;
    /**
     * Number of jobs.
     */
    whole_all: Count;
    /**
     * Number of establishments.
     */
    establishments?: Count;
    source: Citation;
  }[];
  /**
   * What the source says about the figures.
   */
  statements?: Statements;
  details?: OtherDetails;
  /**
   * Day on which the record was added.
   */
  added: CalendarDate;
  changes?: Changes;
  sources?: SourcesOfThisRecord;
}
/**
 * A closed list of terms. A list lives nowhere else.
 */
export interface VocabularyRecord {
  /**
   * Name of the list.
   */
  title: ShortText;
  /**
   * What the list is for.
   */
  description: PlainText;
  source?: Citation;
  /**
   * The terms, keyed by id, in the order in which they are shown.
   */
  terms: {
    [k: string]: Term;
  };
}
/**
 * One term of a vocabulary.
 */
export interface Term {
  /**
   * What readers see.
   */
  label: ShortText;
  /**
   * For narrow charts and tables.
   */
  short_label?: ShortText;
  /**
   * What the term means, in our own words.
   */
  definition?: PlainText;
  /**
   * Id of the term above it in the same list.
   */
  broader?: string;
  source?: Citation;
  /**
   * Classes of the International Standard Industrial Classification, revision 4: section letter with up to four digits.
   *
   * @minItems 1
   * @maxItems 20
   */
  isic?: string[];
  /**
   * Which of the 14 industrial ecosystems of the European Union a sector falls into; an empty list when none of them, or no particular one, covers it.
   *
   * @maxItems 14
   */
  ecosystems?: string[];
  /**
   * Three-digit code of the United Nations.
   */
  m49?: string;
  /**
   * Id of the region a country lies in.
   */
  region?: string;
  /**
   * South, west, north, east in degrees; west is greater than east across the 180th meridian.
   *
   * @minItems 4
   * @maxItems 4
   */
  bounding_box?: number[];
  /**
   * Countries of a grouping by ISO 3166-1 alpha-2 code.
   *
   * @minItems 1
   * @maxItems 260
   */
  members?: string[];
  /**
   * Month for which the list of members holds.
   */
  as_of?: MonthOrDay;
  /**
   * The maturity stage a criterion or question belongs to.
   */
  stage?: string;
  /**
   * The policy phase a piece of advice belongs to.
   */
  phase?: string;
  /**
   * For advice: do or dont.
   */
  kind?: "do" | "dont";
  /**
   * The dimension of policy that an instrument acts on.
   */
  dimension?: string;
  /**
   * How much trust the service needs among members.
   */
  trust?: "low" | "medium" | "high";
  /**
   * The stage from which the guide expects such trust.
   */
  from_stage?: string;
  /**
   * The strand of the triple helix a type of member belongs to.
   */
  helix?: "industry" | "academia" | "government" | "other";
  /**
   * The main group a source of finance is counted in.
   */
  bucket?: "public" | "private" | "projects" | "donor" | "other" | "mixed";
  /**
   * Depth in the list, 0 at the top.
   */
  level?: number;
  /**
   * The usual unit of a measure.
   */
  unit?: ShortText;
  /**
   * Months for which a label is valid.
   */
  valid_months?: number;
  /**
   * Order among ranked terms, low to high.
   */
  rank?: number;
  /**
   * Questions to answer in this stage.
   *
   * @minItems 1
   * @maxItems 20
   */
  questions?: PlainText[];
  /**
   * Steps of this stage with their tools.
   *
   * @minItems 1
   * @maxItems 20
   */
  steps?: PlainText[];
}
/**
 * A known error or contradiction in a source: what it says, what we do about it, and why.
 */
export interface CorrectionRecord {
  /**
   * The error in a few words.
   */
  title: ShortText;
  /**
   * Records concerned, as folder/id.
   *
   * @minItems 1
   * @maxItems 60
   */
  records?: string[];
  /**
   * Path of the field concerned.
   */
  field?: string;
  source: Citation;
  /**
   * In our own words.
   */
  stated: PlainText;
  /**
   * The value in our records.
   */
  used?: PlainText;
  /**
   * kept: shown as printed. replaced: another value is used. dropped: not used. flagged: shown with a warning.
   */
  action: "kept" | "replaced" | "dropped" | "flagged";
  /**
   * Why we do so.
   */
  reason: PlainText;
  /**
   * open: not yet told to the publisher. reported: told. settled: mended or confirmed.
   */
  status: "open" | "reported" | "settled";
  date: CalendarDate;
}
/**
 * A fixed, numbered state of the data, with what changed since the release before. Written by `npm run release`, never by hand.
 */
export interface ReleaseRecord {
  /**
   * Three numbers, as semantic versioning orders them. The first rises when something breaks, the second when something is added, the third when values are corrected.
   */
  version: string;
  date: CalendarDate;
  /**
   * SHA-256 of all records, sources, vocabularies and moved addresses, as 64 hexadecimal digits. Equal content has an equal hash.
   */
  content_hash: string;
  /**
   * breaks: something that others may rely on is gone or has another type. adds: something is new, and nothing breaks. corrects: values changed. Absent in the first release.
   */
  bump?: "breaks" | "adds" | "corrects";
  /**
   * What changed, in words.
   */
  summary: PlainText;
  /**
   * Number of records of each kind.
   */
  counts: {
    [k: string]: Count;
  };
  /**
   * What differs from the release before, field by field. Absent in the first release.
   *
   * @minItems 1
   * @maxItems 100000
   *
   * Items: One field or entry that was added, removed or changed.
   */
  differences?: {
    /**
     * folder/id of the record; schemas/<kind> for a field of a kind of record, tables/<name> for a column of a table.
     */
    record: string;
    /**
     * Where in the record; an entry of a list is named in brackets by what tells it apart. Empty for the record as a whole.
     */
    path: string;
    /**
     * added, removed, changed; or reordered: the same entries in another order.
     */
    kind: "added" | "removed" | "changed" | "reordered";
    /**
     * What this difference means for those who use the data.
     */
    bump: "breaks" | "adds" | "corrects";
    /**
     * true when a number, amount, share, year or stage differs; absent for wording, sources, terms and order.
     */
    figure?: boolean;
    /**
     * The value in the release before; a whole entry as its values by path.
     */
    before?: ValueOfADifference;
    /**
     * The value in this release; a whole entry as its values by path.
     */
    after?: ValueOfADifference;
    /**
     * Why, as the record says under `changes`. Absent where no reason is given.
     */
    reason?: PlainText;
  }[];
  /**
   * Every field of every kind of record with its type, so that the next release can tell what was added or is gone.
   */
  fields: {
    [k: string]: {
      [k: string]: string;
    };
  };
  /**
   * The columns of every published table, in their order.
   */
  columns: {
    /**
     * @maxItems 1000
     */
    [k: string]: string[];
  };
}
/**
 * Records that moved or split. Ids never die: the old address still leads somewhere.
 */
export interface Redirects {
  /**
   * One entry for each old address.
   *
   * @maxItems 5000
   *
   * Items: Where an old record went.
   */
  moved: {
    /**
     * folder/id as it was.
     */
    from: string;
    /**
     * folder/id of each record that took its place.
     *
     * @minItems 1
     * @maxItems 10
     */
    to: string[];
    date: CalendarDate;
    /**
     * Why it moved.
     */
    reason: PlainText;
  }[];
}
/**
 * What an operator of another instance changes.
 */
export interface SiteSettings {
  /**
   * Name of the observatory.
   */
  title: ShortText;
  /**
   * The heading of the home page.
   */
  tagline: ShortText;
  /**
   * One or two sentences for search engines and feeds.
   */
  description: PlainText;
  /**
   * Where the site is published, without the path prefix and without a slash at the end.
   */
  url: WebAddress;
  /**
   * Language of the interface.
   */
  language: "en";
  /**
   * Who publishes the site.
   */
  publisher: {
    /**
     * Name of the publisher.
     */
    name: ShortText;
    url?: WebAddress;
    /**
     * Address for questions and corrections.
     */
    email?: string;
  };
  /**
   * Address of the repository where records are changed.
   */
  repository?: WebAddress;
  /**
   * Path below the repository that opens a file for editing; the file's path is added to it.
   */
  edit_path?: string;
  /**
   * SPDX id.
   */
  licence_data: string;
  /**
   * SPDX id.
   */
  licence_code: string;
  /**
   * Grouping that the instance is for, shown first on the home page.
   */
  home_grouping?: string;
  /**
   * Grouping that every area is set beside, as a reference about which much is recorded. Without it only wider and neighbouring areas and the world stand there.
   */
  compared_grouping?: string;
}
