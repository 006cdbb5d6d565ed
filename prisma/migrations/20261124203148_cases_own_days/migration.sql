-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "own_days" DATE[] DEFAULT ARRAY[]::DATE[];
