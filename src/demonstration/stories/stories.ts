import { feeReportOfficesAndSchoolsStories } from '#demonstration/stories/fee-report-offices-and-schools.ts';
import { feeReportCompaniesAndClinicsStories } from '#demonstration/stories/fee-report-companies-and-clinics.ts';
import { messagePapersAndMoneyStories } from '#demonstration/stories/message-papers-and-money.ts';
import { messageTownAndNatureStories } from '#demonstration/stories/message-town-and-nature.ts';
import { messageLearningAndHomeStories } from '#demonstration/stories/message-learning-and-home.ts';
import { petitionRoadsAndWaterStories } from '#demonstration/stories/petition-roads-and-water.ts';
import { petitionWorkAndLivingStories } from '#demonstration/stories/petition-work-and-living.ts';
import { petitionLandAndVillageStories } from '#demonstration/stories/petition-land-and-village.ts';
import { petitionSchoolHealthNoiseStories } from '#demonstration/stories/petition-school-health-noise.ts';
import { suggestionStories } from '#demonstration/stories/suggestions.ts';
import { unlawfulActPenaltyAndSeizureStories } from '#demonstration/stories/unlawful-act-penalty-and-seizure.ts';
import { unlawfulActInactionAndOfficeStories } from '#demonstration/stories/unlawful-act-inaction-and-office.ts';
import type { Story } from '#demonstration/stories/story.ts';

/** Every invented story a demonstration county can file. */
export const stories: Story[] = [
	...feeReportOfficesAndSchoolsStories,
	...feeReportCompaniesAndClinicsStories,
	...messagePapersAndMoneyStories,
	...messageTownAndNatureStories,
	...messageLearningAndHomeStories,
	...petitionRoadsAndWaterStories,
	...petitionWorkAndLivingStories,
	...petitionLandAndVillageStories,
	...petitionSchoolHealthNoiseStories,
	...suggestionStories,
	...unlawfulActPenaltyAndSeizureStories,
	...unlawfulActInactionAndOfficeStories
];
